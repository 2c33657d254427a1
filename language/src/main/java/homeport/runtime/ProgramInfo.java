package homeport.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a compiled program knows of its source, to speak of it when something goes wrong: its
/// items, its paragraphs, and where its line numbers come from. Kept out of the code that runs.
///
/// @param sourceFile the name of the main source file
/// @param mainLines how many lines the main source has; greater line numbers are copied lines
/// @param paragraphs in source order
public record ProgramInfo(
    String programName,
    String codepage,
    String sourceFile,
    int mainLines,
    List<CopiedLines> copies,
    List<Item> items,
    List<Paragraph> paragraphs) {
  public ProgramInfo {
    copies = List.copyOf(copies);
    items = List.copyOf(items);
    paragraphs = List.copyOf(paragraphs);
  }

  /// What is known before the procedures are emitted.
  public ProgramInfo(
      String programName,
      String codepage,
      String sourceFile,
      int mainLines,
      List<CopiedLines> copies,
      List<Item> items) {
    this(programName, codepage, sourceFile, mainLines, copies, items, List.of());
  }

  /// The same with its paragraphs.
  public ProgramInfo withParagraphs(List<Paragraph> all) {
    return new ProgramInfo(programName, codepage, sourceFile, mainLines, copies, items, all);
  }

  /// A paragraph begins at a line number.
  public record Paragraph(String name, int line) {}

  /// Line numbers `from` up to `from + count - 1` are lines 1 and up of a copybook.
  ///
  /// @param copiedAt the line number of the COPY statement (itself perhaps a copied line)
  public record CopiedLines(int from, int count, String file, int copiedAt) {}

  /// An elementary item, for messages: area and offset find it.
  ///
  /// @param span bytes from the first to the end of the last occurrence
  /// @param picture PICTURE and USAGE as a person would write them
  /// @param ddName for an item of a record area, the file's ddname
  public record Item(
      String name,
      int area,
      int offset,
      int length,
      int span,
      int stride,
      String picture,
      @Nullable String ddName) {}
}
