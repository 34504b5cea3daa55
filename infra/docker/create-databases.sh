#!/bin/sh
# Runs once, when the volume is new. DATABASES lists `<database>:<user>`: an owner that migrates, and a role of the running service, which
# gets from the migrations only what it needs (events: insert and read). Every role has a password of its own.
set -eu
password() { eval "printf %s \"\$$(printf %s "$1" | tr a-z A-Z)_PASSWORD\""; }
for entry in $DATABASES; do
  database=${entry%%:*}
  user=${entry##*:}
  psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    --set name="paktwerk_$database" --set owner="paktwerk_${database}_owner" --set app="paktwerk_${user}_app" \
    --set owner_password="$(password "${database}_owner")" --set app_password="$(password "${user}_app")" <<'SQL'
create role :"owner" login password :'owner_password';
select format('create role %I login password %L', :'app', :'app_password')
where not exists (select from pg_roles where rolname = :'app') \gexec
create database :"name" owner :"owner" template template0;
revoke all on database :"name" from public;
grant connect on database :"name" to :"app";
SQL
done
