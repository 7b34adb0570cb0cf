/** What Taiwan and Hong Kong call a thing, in Simplified characters, and what the mainland does. */
const pairs = [
	['记忆体', '内存'],
	['软体', '软件'],
	['硬体', '硬件'],
	['韧体', '固件'],
	['资料库', '数据库'],
	['资料', '数据'],
	['资讯', '信息'],
	['伺服器', '服务器'],
	['用户端', '客户端'],
	['使用者', '用户'],
	['网际网路', '互联网'],
	['网路', '网络'],
	['网域', '域名'],
	['频宽', '带宽'],
	['连线', '连接'],
	['程式码', '代码'],
	['程式', '程序'],
	['函式库', '库'],
	['函式', '函数'],
	['变数', '变量'],
	['阵列', '数组'],
	['字串', '字符串'],
	['物件', '对象'],
	['介面', '接口'],
	['模组', '模块'],
	['套件', '软件包'],
	['执行绪', '线程'],
	['行程', '进程'],
	['伫列', '队列'],
	['快取', '缓存'],
	['丛集', '集群'],
	['负载平衡', '负载均衡'],
	['映像档', '镜像'],
	['档案', '文件'],
	['资料夹', '文件夹'],
	['预设', '默认'],
	['设定', '设置'],
	['搜寻', '搜索'],
	['登入', '登录'],
	['存取', '访问'],
	['位元组', '字节'],
	['位元', '比特'],
	['解析度', '分辨率'],
	['最佳化', '优化'],
	['演算法', '算法'],
	['人工智慧', '人工智能'],
	['推论', '推理'],
	['影像', '图像'],
	['影片', '视频'],
	['虚拟机器', '虚拟机'],
] as const;

const mainland: ReadonlyMap<string, string> = new Map(pairs);
const regional = new RegExp(
	pairs
		.map(([word]) => word)
		.sort((a, b) => b.length - a.length)
		.join('|'),
	'g',
);

/** A folded text in words of the mainland, `记忆体频宽` → `内存带宽`; undefined where it has no others. */
export function inMainlandWords(text: string): string | undefined {
	const other = text.replace(regional, (word) => mainland.get(word) ?? word);
	return other === text ? undefined : other;
}
