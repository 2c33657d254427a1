package homeport.codegen.jvm;

import java.util.Map;

/// A routine before it is cut into methods: the main line, a performed range, or a paragraph.
///
/// @param name a paragraph's name
/// @param entry the label at which it begins
/// @param nodeLabels where each of its nodes begins
/// @param result whether it can come back in more than one way
/// @param resumable it may be entered elsewhere: it gets the place as a parameter
record RoutinePlan(
    String name,
    Steps steps,
    int entry,
    Map<Integer, Integer> nodeLabels,
    boolean result,
    boolean resumable) {}
