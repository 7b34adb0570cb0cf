import { chooseHome } from '../src/domain/edge/choose-home.ts';
import { homeAnswer } from '../src/domain/edge/home-answer.ts';
import { site } from '../src/site.ts';

/** What Cloudflare Pages gives a function, as far as this one needs it. */
interface PagesContext {
	request: Request;
	/** The file at this address. */
	next: () => Promise<Response>;
}

/** The home page, in the language of whoever asks. Every other address is a file. */
export async function onRequest({ request, next }: PagesContext): Promise<Response> {
	const url = new URL(request.url);
	const header = (name: string): string => request.headers.get(name) ?? '';
	const choice = chooseHome({ method: request.method, url, header }, site.defaultLocale);
	const { status, headers } = homeAnswer(choice, url, site.defaultLocale);
	if (status) return new Response(null, { status, headers });

	const file = await next();
	const response = new Response(file.body, file);
	for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
	return response;
}
