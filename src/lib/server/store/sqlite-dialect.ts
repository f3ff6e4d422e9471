import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
	CompiledQuery,
	SqliteDialect,
	SqliteDriver,
	type DatabaseConnection,
	type SqliteDatabase,
	type SqliteStatement,
} from 'kysely';

/** Statements kept prepared. Ours are fewer; only lists of different lengths could make them more. */
const MOST_STATEMENTS = 400;

/** Kysely's SQLite dialect on Node's own SQLite. */
export class NodeSqliteDialect extends SqliteDialect {
	readonly #database: DatabaseSync;

	constructor(database: DatabaseSync) {
		super({ database: wrapped(database) });
		this.#database = database;
	}

	override createDriver(): SqliteDriver {
		return new NodeSqliteDriver(this.#database);
	}
}

class NodeSqliteDriver extends SqliteDriver {
	readonly #database: DatabaseSync;

	constructor(database: DatabaseSync) {
		super({ database: wrapped(database) });
		this.#database = database;
	}

	/** Takes the right to write at once: a transaction that began by reading could be refused it later. */
	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('begin immediate'));
	}

	/** SQLite has rolled back by itself when the disk is full or fails; a second rollback would hide that cause. */
	override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
		if (this.#database.isTransaction) await super.rollbackTransaction(connection);
	}
}

function wrapped(database: DatabaseSync): SqliteDatabase {
	const statements = new Map<string, SqliteStatement>();
	return {
		close: () => database.close(),
		prepare(sql) {
			const known = statements.get(sql);
			if (known) return known;
			if (statements.size >= MOST_STATEMENTS) statements.clear();
			const statement = wrappedStatement(database.prepare(sql));
			statements.set(sql, statement);
			return statement;
		},
	};
}

function wrappedStatement(statement: StatementSync): SqliteStatement {
	return {
		reader: statement.columns().length > 0,
		all: (parameters) => statement.all(...parameters.map(bindable)),
		run: (parameters) => statement.run(...parameters.map(bindable)),
		iterate: (parameters) => statement.iterate(...parameters.map(bindable)),
	};
}

function bindable(value: unknown): SQLInputValue {
	if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
		return value;
	throw new TypeError(
		`A ${typeof value} cannot be stored. Truth values are 0 and 1, documents go through toJson.`,
	);
}
