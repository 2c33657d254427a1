package homeport.match;

/// Something that was named and kept out of the answer, or that a reader must know to use it.
///
/// @param id with a page in `docs/errors`
/// @param text one sentence, without the id
public record MatchProblem(String id, String text) {}
