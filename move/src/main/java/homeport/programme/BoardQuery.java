package homeport.programme;

import org.jspecify.annotations.Nullable;

/// Which systems a board shows, in which order, and which page of them.
///
/// @param institution only of this one, or empty
/// @param wave only of this one, or empty
/// @param gate with `open`: only systems whose gate is open, or is not; null for all
/// @param differing only systems with a trial that differed and was not answered
/// @param text only where this is part of an id or a name, whatever the case; or empty
/// @param offset rows left out before the page
/// @param limit most rows of the page, 1 to [#LIMIT_MAX]
public record BoardQuery(
    String institution,
    String wave,
    @Nullable Gate gate,
    boolean open,
    boolean differing,
    String text,
    Sort sort,
    boolean descending,
    int offset,
    int limit) {
  /// Most rows of a page.
  public static final int LIMIT_MAX = 500;

  /// The first fifty of all.
  public static final BoardQuery ALL =
      new BoardQuery("", "", null, false, false, "", Sort.NAME, false, 0, 50);

  /// What the rows are ordered by; then by institution and system.
  public enum Sort {
    NAME,
    INSTITUTION,
    WAVE,
    CRITICALITY,
    PROGRESS,
    CHANGED
  }

  public BoardQuery {
    if (offset < 0 || limit < 1 || limit > LIMIT_MAX) {
      throw new IllegalArgumentException("a page has 1 to " + LIMIT_MAX + " rows");
    }
  }

  public BoardQuery ofInstitution(String id) {
    return new BoardQuery(id, wave, gate, open, differing, text, sort, descending, offset, limit);
  }

  public BoardQuery ofWave(String id) {
    return new BoardQuery(
        institution, id, gate, open, differing, text, sort, descending, offset, limit);
  }

  public BoardQuery withGate(Gate which, boolean isOpen) {
    return new BoardQuery(
        institution, wave, which, isOpen, differing, text, sort, descending, offset, limit);
  }

  public BoardQuery onlyDiffering() {
    return new BoardQuery(
        institution, wave, gate, open, true, text, sort, descending, offset, limit);
  }

  public BoardQuery containing(String part) {
    return new BoardQuery(
        institution, wave, gate, open, differing, part, sort, descending, offset, limit);
  }

  public BoardQuery by(Sort order, boolean down) {
    return new BoardQuery(
        institution, wave, gate, open, differing, text, order, down, offset, limit);
  }

  public BoardQuery page(int from, int rows) {
    return new BoardQuery(
        institution, wave, gate, open, differing, text, sort, descending, from, rows);
  }
}
