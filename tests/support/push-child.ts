import { createClient } from '../../src/publish/wechat/client.ts';
import { openLock } from '../../src/publish/wechat/lock-file.ts';
import { pushArticle } from '../../src/publish/wechat/push.ts';
import { readSecrets } from '../../src/publish/wechat/secrets.ts';
import { wechatBundle } from './wechat-bundle.ts';

// A process of its own that pushes one article and prints what came of it; tests kill it.
const [baseUrl = '', file = '', text = ''] = process.argv.slice(2);
const secrets = readSecrets(process.env);
if ('issue' in secrets) throw new Error(secrets.issue.message);
const { appId, secret } = secrets;
const report = (line: string) => console.error(line);
const waiting = () => report('waiting');
const lock = await openLock({ file, name: 'content/wechat-lock.json', appId, waiting });
if ('issue' in lock) throw new Error(lock.issue.message);
const client = createClient({ appId, secret, fetch, baseUrl, onWait: report });
const options = { lock, hasErrors: false, report, dryRun: false as const, client };
const result = await pushArticle(wechatBundle({ text }), options);
await lock.close();
console.log(JSON.stringify(result));
