import { changesBetween } from '../../domain/programme/changes.ts';
import { checkProgramme, type ProgrammeDocument, type Surroundings } from '../../domain/programme/check.ts';
import { mediaIn, refuseHanging } from '../../domain/media/library.ts';
import { granted, refused } from '../../domain/refusal.ts';
import { listDevices } from '../store/devices.ts';
import { libraryOf } from '../store/media.ts';
import { personById } from '../store/people.ts';
import { loadProgramme, programmeVersion, saveRules } from '../store/programme.ts';
import type { Db } from '../store/store.ts';
import { loadVenue } from '../store/venues.ts';
import type { UseCase } from './ask.ts';

/**
 * Puts a whole programme in place of the one it is based on. Where somebody saved meanwhile it is refused, and nothing of
 * either is lost: theirs stands, and the editor keeps what was made here.
 */
export const saveProgramme: UseCase<ProgrammeDocument & { basedOn: string }, { version: string }> = ({
	actor,
	venue,
	input: { basedOn, rules, layouts },
	now,
	scenes,
	commit,
}) =>
	commit(async (tx) => {
		const { version, saved } = await programmeVersion(tx.db, venue);
		if (basedOn !== version) {
			const person = saved && (await personById(tx.db, venue, saved.by));
			const who = person ? { by: 'person', name: person.name } : { by: 'somebody', name: '' };
			return refused('programme-changed', { ...who, savedAt: saved?.at ?? now });
		}
		const before = await loadProgramme(tx.db, venue);
		const [fault] = checkProgramme(
			{ rules, layouts },
			await surroundingsOf(tx.db, venue, [...scenes.values()]),
		);
		if (fault) return refused(fault.code, fault.details);
		const row = await loadVenue(tx.db, venue);
		const hung = rules.flatMap(({ content }) => (content ? mediaIn(content) : []));
		const why = refuseHanging(hung, await libraryOf(tx.db, venue), row?.settings.languages ?? []);
		if (why) return why;
		await saveRules(tx.db, venue, { rules, layouts }, { by: actor.id, at: now });
		const changes = changesBetween(before, { rules, layouts });
		tx.log('programme-saved', {
			rules: rules.length,
			layouts: layouts.length,
			added: changes.rules.added.length + changes.layouts.added.length,
			removed: changes.rules.removed.length + changes.layouts.removed.length,
			changed: changes.rules.changed.length + changes.layouts.changed.length,
		});
		return granted({ version: (await programmeVersion(tx.db, venue)).version });
	});

async function surroundingsOf(db: Db, venue: string, scenes: Surroundings['scenes']): Promise<Surroundings> {
	const row = await loadVenue(db, venue);
	if (!row) throw new Error(`There is no venue "${venue}".`);
	const { houses, media } = await loadProgramme(db, venue);
	const devices = await listDevices(db, venue);
	return {
		scenes,
		houses: houses.map(({ id }) => id),
		levels: row.settings.levels.map(({ id }) => id),
		screens: devices.filter(({ kind }) => kind === 'screen').map(({ id }) => id),
		media: [...media.keys()],
		language: row.settings.languages[0] ?? 'en',
	};
}
