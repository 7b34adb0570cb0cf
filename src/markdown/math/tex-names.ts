/** Commands of other TeX on the web that reach beyond the formula. */
export const refusedCommands: ReadonlySet<string> = new Set(
	'href url includegraphics class id style data htmlClass htmlId htmlStyle htmlData cssId unicode require ref eqref bbox'
		.split(' ')
		.map((name) => `\\${name}`),
);

/** Commands that authors use, for "Did you mean …?"; the typesetter knows more. */
export const texCommands: readonly string[] = `
	alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi
	varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi
	Sigma Upsilon Phi Psi Omega frac dfrac tfrac cfrac binom dbinom sqrt sum prod coprod int iint iiint
	oint lim limsup liminf max min sup inf arg det dim exp gcd ker log ln lg Pr sin cos tan cot sec csc
	arcsin arccos arctan sinh cosh tanh coth argmax argmin operatorname DeclareMathOperator infty partial
	nabla forall exists nexists emptyset varnothing in notin ni subset subseteq subsetneq supset supseteq
	cup cap bigcup bigcap setminus sqcup sqcap wedge vee bigwedge bigvee oplus otimes bigoplus bigotimes
	odot neg lnot land lor implies iff to mapsto gets leftarrow rightarrow leftrightarrow Leftarrow
	Rightarrow Leftrightarrow longleftarrow longrightarrow longmapsto Longrightarrow uparrow downarrow
	hookrightarrow rightharpoonup rightleftharpoons xrightarrow xleftarrow leq geq le ge ne neq ll gg lt
	gt approx sim simeq cong equiv propto prec succ preceq succeq perp parallel mid nmid models vdash
	dashv times div cdot pm mp ast star circ bullet dagger ddagger cdots ldots vdots ddots dots prime
	left right middle big Big bigg Bigg bigl bigr Bigl Bigr langle rangle lvert rvert lVert rVert vert
	Vert lfloor rfloor lceil rceil lbrace rbrace text textbf textit textrm texttt mathrm mathbf mathit
	mathsf mathtt mathbb mathcal mathfrak mathscr boldsymbol bm hat widehat tilde widetilde bar overline
	underline vec overrightarrow dot ddot acute grave check breve overbrace underbrace overset underset
	stackrel substack boxed cancel bcancel xcancel sout phase color textcolor colorbox fcolorbox
	definecolor quad qquad enspace thinspace hspace mspace phantom hphantom vphantom smash raise rule
	begin end hline hdashline tag notag nonumber limits nolimits displaystyle textstyle scriptstyle
	scriptscriptstyle mathop mathrel mathbin mathord mathopen mathclose ce pu hbar ell Re Im aleph angle
	triangle square blacksquare checkmark therefore because top bot degree def newcommand renewcommand
	bmod pmod mod lVert mathring underbar xlongequal tiny small large Large LARGE huge Huge
`
	.trim()
	.split(/\s+/);

/** Environments, likewise. */
export const texEnvironments: readonly string[] =
	`align align* aligned alignat alignat* alignedat array bmatrix Bmatrix cases CD dcases equation
	equation* gather gather* gathered matrix multline multline* pmatrix rcases smallmatrix split
	subarray vmatrix Vmatrix`.split(/\s+/);
