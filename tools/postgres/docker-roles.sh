#!/usr/bin/env bash
# Runs once, when the postgres image makes an empty volume: the owner of the tables, and the application, which owns nothing.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --set=owner_password="$DESK_OWNER_PASSWORD" --set=password="$DESK_PASSWORD" \
  --username="$POSTGRES_USER" --dbname=postgres <<'SQL'
CREATE ROLE desk_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE desk LOGIN PASSWORD :'password';
CREATE DATABASE desk OWNER desk_owner;
SQL
