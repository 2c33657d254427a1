package homeport.codegen.jvm;

import java.util.BitSet;
import java.util.Map;

/// A stretch of a routine's steps that becomes one method.
///
/// @param from its first step
/// @param to one beyond its last
/// @param page which page of line numbers it lies on, see [Lines]
/// @param size bytes of its code, about
record Chunk(
    int index,
    int from,
    int to,
    int page,
    int size,
    Map<Integer, Integer> areaUses,
    BitSet slots,
    BitSet indexes) {}
