-- A copy of the words beside their ids, found by the stems of words. The first of `ORDER BY rank` matches best.

CREATE VIRTUAL TABLE "quotes_fts" USING fts5 ("quote" UNINDEXED, "text", tokenize = 'porter unicode61');
INSERT INTO "quotes_fts" SELECT "quote", "text" FROM "quotes" ORDER BY rowid;
CREATE VIRTUAL TABLE "statements_fts" USING fts5 ("fact" UNINDEXED, "statement", tokenize = 'porter unicode61');
INSERT INTO "statements_fts" SELECT "fact", "statement" FROM "facts" ORDER BY rowid;

INSERT INTO "dictionary" ("table", "meaning", "type") VALUES
    ('quotes_fts', 'Full-text search over the words of quotes: SELECT quote, text FROM quotes_fts WHERE quotes_fts MATCH ''prison'' ORDER BY rank', 'search'),
    ('statements_fts', 'Full-text search over the facts as sentences: SELECT fact, statement FROM statements_fts WHERE statements_fts MATCH ''prison'' ORDER BY rank', 'search');
