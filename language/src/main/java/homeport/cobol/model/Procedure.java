package homeport.cobol.model;

import homeport.cobol.syntax.ProgramSyntax.Sentence;
import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A node of the program's control flow, in source order: a paragraph, or the end of a section. The
/// end of a section and the end of its last paragraph are two ends, so a section's end is a node of
/// its own, without statements: `PERFORM section` is the range from the section's first paragraph
/// to that node.
///
/// @param index position in [ProgramModel#procedures]
/// @param name the paragraph's or section's name; null for statements without a paragraph header
/// @param section the section it lies in, null outside any
/// @param sectionEnd true for the node that ends a section
/// @param paragraphEnd the node whose end is the paragraph's: the node itself, unless ENTRY
///   statements cut the paragraph into several
/// @param segment the priority-number of its section
public record Procedure(
    Span at,
    int index,
    @Nullable String name,
    @Nullable String section,
    boolean sectionEnd,
    int paragraphEnd,
    int segment,
    List<Sentence> sentences) {
  /// Segments from this number are independent: in their initial state whenever control comes into
  /// them (Language Reference, "Segments").
  public static final int INDEPENDENT = 50;

  public Procedure {
    sentences = List.copyOf(sentences);
  }

  /// The name a person looks for in the listing.
  public String displayName() {
    if (sectionEnd) {
      return "end of " + section;
    }
    String own = name != null ? name : section;
    return own != null ? own : "PROCEDURE DIVISION";
  }
}
