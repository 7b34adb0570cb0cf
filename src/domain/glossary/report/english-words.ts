function wordsOf(text: string): Set<string> {
	return new Set(text.trim().split(/\s+/));
}

/** Words that no term begins or ends with: they end a phrase, and tell where a noun phrase ends. */
export const functionWords = wordsOf(`
a an the this that these those it its itself he him his she her hers they them their theirs we us our
ours you your yours i me my mine one ones who whom whose which what whatever each every either neither
both all any some none no not nor only just also even still yet already never ever always often
sometimes usually once twice again here there where when while until till since before after then than
as at by for from in into of off on onto out over per to toward towards under up upon with within
without about above across against along among around because behind below beneath beside besides
between beyond but despite down during except if inside instead like near outside past so though
although through throughout unless via whether why how however therefore thus hence and or
be am is are was were been being do does did doing done have has had having can could may might must
shall should will would cannot let lets get gets got go goes went gone going come comes came make
makes made making take takes took taken give gives gave given say says said saying see sees saw seen
know knows knew known need needs needed want wants wanted use uses used using keep keeps kept put puts
seem seems become becomes became find finds found tell tells told ask asks asked show shows shown
mean means meant begin begins began stay stays stayed work works worked run runs ran call calls called
look looks looked turn turns turned try tries tried start starts started stop stops stopped
stand stands stood hold holds held fall falls fell lie lies write writes wrote written
read reads cost costs change changes changed changing wait waits waited
very more most much many few fewer less least little lot lots enough too quite rather almost nearly
other others another same such own whole next last first second third two three four five six seven
eight nine ten hundred thousand half several various different new old good better best bad worse
worst great big bigger small smaller large larger long longer short shorter high higher low lower real
right wrong sure able ready true false full empty early late later now today tomorrow yesterday well
away back far soon maybe perhaps else etc really actually simply merely exactly directly
everything anything something nothing everyone anyone someone nobody somebody everybody thing things
way ways kind kinds sort part parts place places time times day days week weeks month months year
years hour hours minute minutes second seconds people person man men woman women
figure table page pages chapter section note example examples
don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't
i'm i've i'd i'll we're we've we'll you're you've you'll they're they've they'll it's that's there's
what's here's let's he's she's who's
`);

/** Names that everybody knows, and abbreviations of everyday language. */
export const everydayNames = wordsOf(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december english chinese american european japanese german french
china america europe asia beijing shanghai us usa uk eu u.s ok mr mrs dr vs vol ii iii iv pm
kb mb gb tb ms kib mib gib mhz ghz px todo faq ceo cto
`);

const small = wordsOf('a an the and or of to for in on at by with from vs as i it this that');

/** A word that has no capital even in titles, and that no name begins or ends with. */
export function isSmall(word: string): boolean {
	return small.has(word);
}

const joints = wordsOf('of to for');

/** A small word that may join the parts of a name: `Time to First Token`. */
export function isJoint(word: string): boolean {
	return joints.has(word);
}

// Endings of words that are rarely part of a term.
const adverb = /.ly$/;

export function isAdverb(word: string): boolean {
	return adverb.test(word) && !/^(?:family|assembly|anomaly|supply|reply)$/.test(word);
}
