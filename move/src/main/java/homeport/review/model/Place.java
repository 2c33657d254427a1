package homeport.review.model;

/// Where something stands.
///
/// @param file relative to the estate, with `/`
/// @param line from 1
public record Place(String file, int line) implements Comparable<Place> {
  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
