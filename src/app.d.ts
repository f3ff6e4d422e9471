import type { Foyer } from './lib/server/foyer.ts';

declare global {
	namespace App {
		interface Locals {
			/** The open Foyer: the only way from a route to the server's use cases and views. */
			foyer: Foyer;
			/** The language a load function chose for this page (BCP 47): what its document says it is written in. */
			language?: string;
		}
		interface Error {
			message: string;
			/** What to do next, and the words on the way to the front door, where the server knew the visitor's language. */
			next?: string;
			home?: string;
			/** Where that way leads, where it is not the front door. */
			back?: string;
			/** Also in the log, so that whoever reads it out can be helped. */
			reference?: string;
		}
	}
}
