import { locales } from '../../src/domain/i18n/locale.ts';

/** What `npm run import -- --help` prints. */
export const importUsage = `Usage: npm run import -- feed <file or URL> [options]
       npm run import -- markdown <folder> --book <id> [options]

feed: turns an RSS 2.0, Atom or JSON feed into posts: <content>/blog/<slug>/<lang>.md with their images.
A post that was imported before is recognised; one that you have edited is left alone.

  --lang ${locales.join('|')}     language of the posts (default: the feed's own, else en)

markdown: turns a folder of Markdown chapters into a handbook: <content>/handbooks/<id>/book.yaml,
<chapter>/<lang>.md and pictures beside them. Order and parts come from SUMMARY.md (mdBook, HonKit,
GitBook), from the weights of Hugo's sections, or from the numbers in names of files.
A chapter that you have edited since is left alone.

  --book ID        id of the handbook: the name of its folder, a part of its address
  --lang ${locales.join('|')}     language of texts that do not say theirs (default: the settings', else by their letters)
  --title TITLE    title of the book, in that language (default: the source's)

Both:

  --content DIR    content folder (default: $BIMO_CONTENT, else ./content)
  --dry-run        say what would be done, write nothing
  --force          replace what differs from the source
  --report FILE    write the whole account as JSON
  --json           print the account as JSON instead of text
  --help           print this

Exit code: 0 done, 1 something stopped or was lost, 2 wrong usage.
`;
