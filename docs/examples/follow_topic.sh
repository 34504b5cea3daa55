#!/bin/sh
# Follows one public topic on Kafka with kcat (Debian: apt-get install kcat) and prints every event as one line of JSON.
# CloudEvents binary mode: the attributes are headers with the prefix ce_, the value is the data.
#
#   sh follow_topic.sh kafka.example:9092 staffing.v1 [consumer-group]
#
# With a group kcat keeps the position in Kafka and goes on where it stopped; without one it reads everything once and ends.
set -eu
brokers=$1 topic=$2 group=${3-}
format='{"topic":"%t","partition":%p,"offset":%o,"key":"%k","headers":"%h","data":%s}\n'
if [ -n "$group" ]; then
  exec kcat -b "$brokers" -G "$group" -X auto.offset.reset=earliest -u -q -f "$format" "$topic"
fi
exec kcat -b "$brokers" -C -t "$topic" -o beginning -e -u -q -f "$format"
