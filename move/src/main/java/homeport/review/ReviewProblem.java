package homeport.review;

/// Something that was named and kept out of the review.
///
/// @param id with a page in `docs/errors`
/// @param file relative to the estate; the inventory's as it was named
/// @param line from 1; 0 for the whole file
/// @param text one sentence
public record ReviewProblem(String id, String file, int line, String text)
    implements Comparable<ReviewProblem> {
  @Override
  public int compareTo(ReviewProblem other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : text.compareTo(other.text);
  }

  /// As the command line shows it.
  public String shown() {
    return "note[" + id + "]: " + file + (line > 0 ? ":" + line : "") + ": " + text;
  }
}
