// Says nothing and never stops.
for (;;) Math.random();
