"""The Slack importer: `export` reads, `markup` and `plan` translate, `writer` writes, `report` counts."""
