// What rules and their specs use of the larger libraries. Under mutation testing it stands for each of them: the whole of one (Nest, drivers, gRPC)
// takes seconds to load, and it is loaded for every single change.
for (const file of require('./light.json')) Object.assign(module.exports, require(`../../${file}`));
