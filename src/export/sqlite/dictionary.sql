-- What the tables and the views are, for whoever has the database alone.

CREATE TABLE "about" ( -- What this database is.
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
) STRICT;

CREATE TABLE "dictionary" ( -- What the tables, the views and their columns mean.
    "table" TEXT NOT NULL,
    -- Null where the table itself is described.
    "column" TEXT,
    "meaning" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    -- Whether every row has a value.
    "required" INTEGER,
    -- The table or tables that have the id.
    "refers_to" TEXT,
    -- The closed list that the word is of.
    "vocabulary" TEXT,
    UNIQUE ("table", "column")
) STRICT;

CREATE TABLE "vocabularies" ( -- The closed lists of words.
    "vocabulary" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    PRIMARY KEY ("vocabulary", "word")
) STRICT;
