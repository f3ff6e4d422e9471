import { expect, type Page } from '@playwright/test';
import { holdsEverything, joinLink, kept, PHONE, test, UPRIGHT } from '../support/browser.ts';
import type { FoyerServer } from '../support/foyer-server.ts';
import { command } from '../support/http.ts';
import { openStaff } from '../support/sockets.ts';
import { signIn } from '../support/staff-session.ts';

const DEVICE = 'kiosk-quay';
const SECOND = 1_000;

/** Targets are at least this wide and high, CSS px. */
const TARGET = 44;

test.use({ viewport: UPRIGHT, locale: 'en-GB', hasTouch: true });

test('[K4] every control of every page is at least 44 by 44, in both languages, on a tall panel and a small one', async ({
	page,
	server,
}) => {
	const sam = await openStaff(server, await signIn(server, 'sam'));
	await openKiosk(page, server);
	const small: string[] = [];
	async function measure(what: string): Promise<void> {
		for (const size of [UPRIGHT, { width: 1024, height: 768 }, PHONE]) {
			await page.setViewportSize(size);
			const found = await tooSmall(page);
			small.push(...found.map((control) => `${what}, ${size.width} wide: ${control}`));
		}
		await page.setViewportSize(UPRIGHT);
	}
	for (const language of ['English', 'Deutsch']) {
		const words = WORDS[language === 'English' ? 'en' : 'de'];
		await page.getByRole('button', { name: language }).click();
		await measure('tonight');
		await page.getByRole('button', { name: words.help, exact: true }).click();
		await measure('help');
		await page.getByText(words.guide).click();
		await page.getByRole('button', { name: words.send }).click();
		await expect(page.getByText(words.sent, { exact: true })).toBeVisible();
		await measure('request');
		await page.getByRole('button', { name: words.cancel }).click();
		await measure('taking it back');
		await page.getByRole('button', { name: words.home, exact: true }).click();
		await expect(page.getByRole('button', { name: words.see }).first()).toBeVisible();
		await measure('the strip');
	}
	await stopClock(page);
	await page.clock.fastForward(45 * SECOND);
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await measure('the question');
	expect(small).toEqual([]);
	sam.close();
});

test('[K4][K5] with text at 200 % nothing is cut, and the end of every page is reached by touch without a drag', async ({
	page,
	server,
}) => {
	await openKiosk(page, server);
	await page.getByRole('button', { name: 'Deutsch' }).click();
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	const { home, help } = WORDS.de;
	for (const size of [UPRIGHT, { width: 1920, height: 1080 }, { width: 1280, height: 720 }]) {
		await page.setViewportSize(size);
		for (const [name, last] of [
			[home, 'main li:last-child .way'],
			[help, 'main button[type=submit]'],
		] as const) {
			await page.getByRole('button', { name, exact: true }).click();
			expect(await wordsCut(page), `${name}, ${size.width} wide`).toEqual([]);
			const further = page.getByRole('button', { name: 'Mehr weiter unten' });
			await expect(async () => {
				if ((await further.count()) > 0 && (await further.isEnabled())) await further.click();
				await expect(page.locator(last).last()).toBeInViewport({ ratio: 1, timeout: 100 });
			}).toPass();
		}
	}
});

test('[K4] touch acts on release, and not when the finger has slid off', async ({ page, server }) => {
	await openKiosk(page, server);
	const touch = await page.context().newCDPSession(page);
	const box = await page.getByRole('button', { name: WORDS.en.help, exact: true }).boundingBox();
	if (!box) throw new Error('The help button is not on the page.');
	const finger = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	const question = page.getByRole('heading', { name: WORDS.en.ask });

	const put = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
		touch.send('Input.dispatchTouchEvent', { type, touchPoints });
	await put('touchStart', finger);
	await put('touchMove', { x: finger.x, y: finger.y - 4 * box.height });
	await put('touchEnd');
	await expect(question).toBeHidden();

	await put('touchStart', finger);
	await expect(question).toBeHidden();
	await put('touchEnd');
	await expect(question).toBeVisible();
});

test('[K2][K4] the keyboard alone raises a request, and the space bar acts on release', async ({
	page,
	server,
}) => {
	const sam = await openStaff(server, await signIn(server, 'sam'));
	await openKiosk(page, server);
	await tabTo(page, WORDS.en.help);
	await page.keyboard.down('Space');
	await expect(page.getByRole('heading', { name: WORDS.en.ask })).toBeHidden();
	await page.keyboard.up('Space');
	// The heading has the focus now, so that the form follows it.
	await expect(page.getByRole('heading', { name: WORDS.en.ask })).toBeFocused();

	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: WORDS.en.guide })).toBeChecked();
	await page.keyboard.press('Tab');
	await page.keyboard.type('Beside the cloakroom');
	await tabTo(page, WORDS.en.send);
	await page.keyboard.press('Enter');

	await expect(page.getByText(WORDS.en.sent)).toBeVisible();
	const { requests } = await sam.slice('requests', (slice) => slice.requests.length > 0);
	expect(requests).toMatchObject([{ kind: 'sighted-guide', note: 'Beside the cloakroom' }]);
	sam.close();
});

test('[K8] after 45 seconds the kiosk asks, after 20 more it forgets its visitor; their request stays in the strip', async ({
	page,
	server,
}) => {
	const staff = await signIn(server, 'sam');
	const sam = await openStaff(server, staff);
	await countSounds(page);
	await openKiosk(page, server);
	await expect(page.getByText(WORDS.en.person)).toBeHidden();
	const fresh = await whatIsLeft(page);

	// Somebody reads German, asks for a guide, is answered by Sam, and begins to write once more.
	await page.getByRole('button', { name: 'Deutsch' }).click();
	await page.getByRole('button', { name: WORDS.de.help, exact: true }).click();
	await page.getByText(WORDS.de.guide).click();
	await page.getByRole('textbox').fill('Mein Name ist Mavis');
	await page.getByRole('button', { name: WORDS.de.send }).click();
	await expect(page.getByText(WORDS.de.sent)).toBeVisible();
	const { requests } = await sam.slice('requests', (slice) => slice.requests.length > 0);
	const request = requests[0]?.id ?? '';
	const credentials = { cookie: staff.cookie, origin: server.url };
	const claimed = await command(server.url, credentials, 'help:claim', { request });
	expect(claimed.answer).toMatchObject({ ok: true });
	await expect(page.getByText('Gesehen von Sam')).toBeVisible();
	await page.getByRole('button', { name: WORDS.de.help, exact: true }).click();
	await page.getByText(WORDS.de.question).click();
	await page.getByRole('textbox').fill('Noch eine Frage');

	const question = page.getByRole('alertdialog', { name: 'Sind Sie noch da?' });
	await stopClock(page);
	await page.keyboard.press('Shift');
	await page.clock.fastForward(44 * SECOND);
	await expect(question).toBeHidden();
	await page.clock.fastForward(2 * SECOND);
	await expect(question).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-sounds', '2');

	// Any action will do, here one that hits nothing.
	await page.mouse.click(5, 5);
	await expect(question).toBeHidden();
	await expect(page.getByRole('textbox')).toHaveValue('Noch eine Frage');
	await page.clock.fastForward(44 * SECOND);
	await expect(question).toBeHidden();
	await page.clock.fastForward(2 * SECOND);
	await expect(question).toBeVisible();
	await page.keyboard.press('Shift');
	await expect(question).toBeHidden();

	await page.clock.fastForward(46 * SECOND);
	await expect(question).toBeVisible();
	await page.clock.fastForward(18 * SECOND);
	await expect(question).toBeVisible();
	await page.clock.fastForward(3 * SECOND);
	await expect(question).toBeHidden();

	// For the next visitor: the first page in the venue's language, and in the strip a request without need or name.
	const strip = page.getByRole('region', { name: 'A request from this kiosk' });
	await expect(strip).toContainText('Seen by our staff');
	await expect(page.locator('body')).not.toContainText(/Sam|Mavis|guide|Gesehen|Noch eine/i);
	expect(await whatIsLeft(page)).toEqual(fresh);
	await page.getByRole('button', { name: WORDS.en.help, exact: true }).click();
	await expect(page.getByRole('textbox')).toHaveValue('');
	await expect(page.locator('input:checked')).toHaveCount(0);
	await strip.getByRole('button', { name: WORDS.en.see }).click();
	await expect(page.getByText('Seen by our staff')).toBeVisible();
	await expect(page.locator('body')).not.toContainText(/Sam\b|Mavis|guide/);
	sam.close();
});

test('[K9][H3][H9] without the server a request waits, says so and where a person is, outlives the power, and is sent once', async ({
	page,
	server,
}) => {
	const staff = await signIn(server, 'sam');
	await openKiosk(page, server);
	await holdsEverything(page, DEVICE);
	await server.kill9();
	await page.getByRole('button', { name: WORDS.en.help, exact: true }).click();
	await page.getByText(WORDS.en.guide).click();
	await page.getByRole('textbox').fill('At the coat hooks');
	await page.getByRole('button', { name: WORDS.en.send }).click();
	await expect(page.getByText('Waiting to be sent', { exact: true })).toBeVisible();
	await page.clock.runFor(6 * SECOND);
	await expect(page.getByText('We could not send this yet. We keep trying.')).toBeVisible();
	await expect(page.getByText(`Please go to a person: ${PERSON.en}`)).toBeVisible();
	await expect(page.getByText(/^Sent/)).toHaveCount(0);

	await page.reload();
	const strip = page.getByRole('region', { name: 'A request from this kiosk' });
	await expect(strip).toContainText('Waiting to be sent');
	await expect(page.getByRole('heading', { name: 'Tonight at The Halyard' })).toBeVisible();

	await server.start();
	const sam = await openStaff(server, staff);
	await page.clock.runFor(6 * SECOND);
	await expect(strip).toContainText('Sent, not yet seen');
	const { requests } = await sam.slice('requests', (slice) => slice.requests.length > 0);
	expect(requests.map(({ note }) => note)).toEqual(['At the coat hooks']);
	expect(await kept(page, DEVICE, 'help')).toEqual([]);
	sam.close();
});

test.describe('[H9] while no member of staff is on line', () => {
	for (const language of ['en', 'de'] as const) {
		test(`the patron is told to go to a person, and where, in ${language}`, async ({ page, server }) => {
			await openKiosk(page, server);
			const words = WORDS[language];
			if (language === 'de') await page.getByRole('button', { name: 'Deutsch' }).click();
			await page.getByRole('button', { name: words.help, exact: true }).click();
			const nobody = page.getByRole('status').getByText(`${words.nobody}: ${PERSON[language]}.`);
			await expect(nobody).toBeVisible();
			await page.getByText(words.guide).click();
			await page.getByRole('button', { name: words.send }).click();
			await expect(page.getByText(words.sentToNobody)).toBeVisible();
			await expect(nobody).toBeVisible();

			const sam = await openStaff(server, await signIn(server, 'sam'));
			await expect(page.getByText(words.sent, { exact: true })).toBeVisible();
			await expect(nobody).toBeHidden();
			sam.close();
		});
	}
});

const PERSON = {
	en: 'the box office on the Quay level, to the left of the main doors',
	de: 'die Kasse auf der Kaiebene, links vom Haupteingang',
};

const WORDS = {
	en: {
		home: 'Tonight',
		help: 'Ask for help',
		ask: 'How can we help?',
		guide: 'Somebody to guide me',
		question: 'I have a question',
		send: 'Send',
		sent: 'Sent, not yet seen',
		sentToNobody: 'Sent, but nobody has it on a phone just now',
		nobody: 'Nobody is reading requests just now. Please go to a person',
		person: 'Please go to a person',
		cancel: 'I do not need it any more',
		see: 'See the request',
	},
	de: {
		home: 'Heute Abend',
		help: 'Um Hilfe bitten',
		ask: 'Wie können wir helfen?',
		guide: 'Jemand, der mich führt',
		question: 'Ich habe eine Frage',
		send: 'Senden',
		sent: 'Gesendet, noch nicht gesehen',
		sentToNobody: 'Gesendet, aber gerade liest niemand mit',
		nobody: 'Gerade liest niemand von uns mit. Bitte sprechen Sie jemanden an',
		person: 'Bitte sprechen Sie jemanden an',
		cancel: 'Ich brauche es nicht mehr',
		see: 'Anfrage ansehen',
	},
};

/** The kiosk in the main foyer, paired, on a clock the test can wind. */
async function openKiosk(page: Page, server: FoyerServer): Promise<void> {
	await page.clock.install();
	await page.goto(joinLink(server, 'kiosk', DEVICE));
	await expect(page.getByRole('heading', { name: 'Tonight at The Halyard' })).toBeVisible();
	// The live slices are there, too, and the token is out of the address.
	await expect.poll(async () => JSON.stringify(await kept(page, DEVICE, 'slices'))).toContain('staffOnLine');
	expect(page.url()).toBe(`${server.url}/kiosk/${DEVICE}`);
}

/** From now on time goes on where the test says so, however long the machine takes for what stands between. */
async function stopClock(page: Page): Promise<void> {
	await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 5 * SECOND);
}

/** The controls in sight that are smaller than a target; of a choice, the whole card counts. */
function tooSmall(page: Page): Promise<string[]> {
	return page.locator('a, button, input, select, textarea, summary, [role="button"]').evaluateAll(
		(controls, target) =>
			controls
				.map((control) => control.closest('label') ?? control)
				.map((control) => ({ control, box: control.getBoundingClientRect() }))
				.filter(({ box }) => box.width > 0 && (box.width < target || box.height < target))
				.map(({ control, box }) => `${control.textContent.trim()} (${box.width} × ${box.height})`),
		TARGET,
	);
}

/** What is wider than its place, or outside the panel at a side. */
function wordsCut(page: Page): Promise<string[]> {
	return page.locator('.kiosk *:not(svg, svg *)').evaluateAll((elements) =>
		elements
			.filter((element) => {
				const { left, right, width } = element.getBoundingClientRect();
				const wide = element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
				return width > 1 && (wide || left < 0 || right > innerWidth);
			})
			.map(
				(element) =>
					`${element.tagName} ${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 40)}`,
			),
	);
}

/** Presses Tab until a control of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
	const wanted = page.getByRole('button', { name, exact: true });
	for (let presses = 0; presses < 20; presses++) {
		if (await wanted.evaluate((button) => button === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`“${name}” cannot be reached by Tab.`);
}

/** Counts the notes the page plays, where the test can read them: `data-sounds` of the root. */
async function countSounds(page: Page): Promise<void> {
	await page.addInitScript(() => {
		class CountedNode extends OscillatorNode {
			override start(when?: number): void {
				const { dataset } = document.documentElement;
				dataset['sounds'] = String(Number(dataset['sounds'] ?? 0) + 1);
				super.start(when);
			}
		}
		window.OscillatorNode = CountedNode;
	});
}

/** All of a visitor that a kiosk could keep: what it says and how, and every store of the browser. */
async function whatIsLeft(page: Page) {
	const main = page.getByRole('main');
	return {
		words: await main.innerText(),
		scrolled: await main.evaluate(({ scrollTop }) => scrollTop),
		language: await page.locator('.kiosk').getAttribute('lang'),
		chosen: await page.locator('[aria-current="page"], [aria-pressed="true"]').allInnerTexts(),
		cookies: await page.context().cookies(),
		help: (await kept(page, DEVICE, 'help')) ?? [],
		...(await page.evaluate(async () => ({
			address: location.href,
			history: history.length,
			state: JSON.stringify(history.state),
			local: Object.keys(localStorage),
			session: Object.keys(sessionStorage),
			databases: (await indexedDB.databases()).map(({ name }) => name),
		}))),
	};
}
