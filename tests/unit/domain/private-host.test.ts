import { expect, test } from 'vitest';
import { isPrivateHost } from '../../../src/domain/private-host.ts';

const hostOf = (authority: string): string => new URL(`http://${authority}/`).hostname;

test.each(
	`localhost LOCALHOST. a.localhost printer.local metadata.google.internal nas.lan localhost.localdomain
	router.home.arpa 127.0.0.1 127.1 2130706433 0x7f.1 0 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1
	169.254.169.254 100.64.0.1 198.18.0.1 192.0.0.1 224.0.0.1 255.255.255.255 [::] [::1] [::127.0.0.1]
	[::ffff:10.0.0.1] [64:ff9b::7f00:1] [2002:7f00:1::] [2001:0:7f00:1::] [fe80::1] [fec0::1] [fd00::1]
	[ff02::1]`.split(/\s+/),
)('%s is private', (authority) => {
	expect(isPrivateHost(hostOf(authority))).toBe(true);
});

test.each(
	`example.com local.example.com internal.dev 8.8.8.8 172.32.0.1 100.128.0.1 192.0.2.1 198.20.0.1
	223.255.255.255 224.example.com [2606:4700::1111] [2001:4860:4860::8888] [2400:cb00::1]`.split(
		/\s+/,
	),
)('%s is public', (authority) => {
	expect(isPrivateHost(hostOf(authority))).toBe(false);
});
