package homeport.review.scan;

import homeport.review.MemberKind;

/// A member with its text.
///
/// @param name the file's name up to its first dot, in upper case
/// @param file relative to the estate, with `/`
/// @param text empty for data and documents
public record SourceMember(String name, String file, MemberKind kind, String text) {
  /// Lines of text; a last line without an end counts.
  public int lines() {
    if (text.isEmpty()) {
      return 0;
    }
    int count = (int) text.chars().filter(c -> c == '\n').count();
    return text.endsWith("\n") ? count : count + 1;
  }

  /// The folder, with a `/` at its end; empty at the top.
  public String folder() {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
