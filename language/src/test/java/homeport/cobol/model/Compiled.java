package homeport.cobol.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.parse.CobolParser;
import homeport.data.CodePage;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// A program that was written in a test, resolved.
record Compiled(ProgramModel model, Problems problems) {
  /// Lines that begin in area A, or have a margin of their own.
  private static final Pattern AREA_A =
      Pattern.compile(
          " .*|(\\d\\d|FD|SD|RD|END) .*|.* (DIVISION|SECTION)\\b.*|(?!GOBACK|END-)[A-Z0-9-]+\\..*");

  static final LocalDateTime WHEN = LocalDateTime.of(2026, 3, 14, 15, 9, 26);

  /// A program whose WORKING-STORAGE has these entries.
  static Compiled storage(String entries) {
    return program("", "WORKING-STORAGE SECTION.\n" + entries, "GOBACK.");
  }

  /// A program from its parts; lines need no margin.
  static Compiled program(String environment, String data, String procedure) {
    return source(
        (environment.isEmpty() ? "" : "ENVIRONMENT DIVISION.\n" + environment + "\n")
            + "DATA DIVISION.\n"
            + data
            + "\nPROCEDURE DIVISION.\nMAIN-PARA.\n"
            + procedure);
  }

  static Compiled source(String divisions) {
    Problems problems = new Problems();
    StringBuilder text = new StringBuilder();
    for (String line :
        ("IDENTIFICATION DIVISION.\nPROGRAM-ID. T.\n" + divisions).lines().toList()) {
      text.append(AREA_A.matcher(line).matches() ? " ".repeat(7) : " ".repeat(11));
      text.append(line).append('\n');
    }
    CobolParser.Parsed parsed =
        CobolParser.parse(
            new SourceFile("T.cbl", text.toString()),
            CopyLibrary.EMPTY,
            CompilerOptions.DEFAULT,
            problems);
    ProgramModel model =
        Resolver.resolve(
            parsed.programs().getFirst(), parsed.options(), CodePage.of("1140"), WHEN, problems);
    return new Compiled(model, problems);
  }

  /// The ids of the problems, in order.
  List<String> ids() {
    return problems.all().stream().map(Problem::id).toList();
  }

  Compiled clean() {
    assertEquals(List.of(), problems.all().stream().map(Problem::title).toList());
    return this;
  }

  /// The item of that name; there is one.
  DataItem item(String name) {
    List<DataItem> found = new ArrayList<>();
    model.roots().forEach(root -> find(root, name, found));
    assertEquals(1, found.size(), name);
    return found.getFirst();
  }

  private static void find(DataItem item, String name, List<DataItem> found) {
    if (name.equals(item.name())) {
      found.add(item);
    }
    item.children().forEach(child -> find(child, name, found));
  }

  /// `offset:length` of an item.
  String place(String name) {
    DataItem item = item(name);
    return item.offset() + ":" + item.length();
  }

  /// The first contents of an item, in hexadecimal.
  String hex(String name) {
    DataItem item = item(name);
    byte[] bytes = model.workingStorage().bytes();
    return HexFormat.of()
        .withUpperCase()
        .formatHex(bytes, item.offset(), item.offset() + item.length());
  }
}
