package homeport.cobol.listing;

import homeport.cobol.listing.CrossReference.Entry;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.ReportStatement;
import homeport.cobol.syntax.ReportSyntax;
import homeport.cobol.syntax.ReportSyntax.GroupName;
import homeport.cobol.syntax.Statement;
import homeport.diagnostics.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// The names of reports and report groups in the cross-reference: defined by the RD or the level
/// 01, used by the FD, by statements and by USE BEFORE REPORTING.
final class ReportNames {
  private final BiFunction<String, Span, Entry> entries;
  private final ToIntFunction<Span> line;
  private final Map<String, Entry> reports = new HashMap<>();
  private final Map<String, Map<String, Entry>> groups = new HashMap<>();

  /// @param entries makes the entry of a name that is defined at a place
  /// @param line the line of a place
  ReportNames(BiFunction<String, Span, Entry> entries, ToIntFunction<Span> line) {
    this.entries = entries;
    this.line = line;
  }

  void define(ProgramSyntax syntax) {
    for (ReportSyntax.Description report : syntax.reports()) {
      reports.put(report.name().text(), entries.apply(report.name().text(), report.name().at()));
      for (ReportSyntax.Entry entry : report.entries()) {
        Name name = entry.name();
        if (entry.level() == 1 && name != null) {
          groups
              .computeIfAbsent(name.text(), _ -> new HashMap<>())
              .put(report.name().text(), entries.apply(name.text(), name.at()));
        }
      }
    }
    for (FileSyntax.Description file : syntax.files()) {
      file.reports().forEach(this::report);
    }
    for (ProgramSyntax.Declarative declarative : syntax.procedure().declaratives()) {
      group(declarative.reporting());
    }
  }

  void use(Statement statement) {
    switch (statement) {
      case ReportStatement.Initiate s -> s.reports().forEach(this::report);
      case ReportStatement.Terminate s -> s.reports().forEach(this::report);
      case ReportStatement.GenerateReport s -> group(s.what());
      default -> {}
    }
  }

  private void report(Name name) {
    add(reports.get(name.text()), name);
  }

  private void group(@Nullable GroupName what) {
    if (what == null) {
      return;
    }
    Name report = what.report();
    if (report != null) {
      report(report);
    }
    Map<String, Entry> named = groups.getOrDefault(what.name().text(), Map.of());
    for (Map.Entry<String, Entry> group : named.entrySet()) {
      if (report == null || report.text().equals(group.getKey())) {
        add(group.getValue(), what.name());
        return;
      }
    }
    report(what.name());
  }

  private void add(@Nullable Entry entry, Name use) {
    if (entry != null) {
      entry.add(line.applyAsInt(use.at()), "");
    }
  }
}
