#!/bin/sh
# Runs once, when the volume is new: a database per owner with two roles each. The owner migrates; the running service
# gets from the migrations only what it needs (events: insert and read).
set -eu
for database in $DATABASES; do
  psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set name="paktwerk_$database" --set owner="paktwerk_${database}_owner" --set app="paktwerk_${database}_app" \
    --set owner_password="$OWNER_PASSWORD" --set app_password="$APP_PASSWORD" <<'SQL'
create role :"owner" login password :'owner_password';
create role :"app" login password :'app_password';
create database :"name" owner :"owner" template template0;
revoke all on database :"name" from public;
grant connect on database :"name" to :"app";
SQL
done
