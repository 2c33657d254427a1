package homeport.library;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Severity;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a compile had to say, as an entry of the compile cache keeps it, so that it is said again
/// each time the entry is used: the problems, and the texts that they lie in.
final class RememberedProblems {
  private final List<SourceFile> files = new ArrayList<>();

  private RememberedProblems() {}

  /// A problem as it was told.
  private record Remembered(
      String id,
      Severity severity,
      boolean refuses,
      Span at,
      String title,
      String label,
      List<Label> labels,
      @Nullable String note,
      @Nullable String help,
      @Nullable String ibmId)
      implements Problem {
    Remembered {
      labels = List.copyOf(labels);
    }
  }

  static void write(DataOutputStream out, Problems problems) throws IOException {
    RememberedProblems table = new RememberedProblems();
    for (Problem problem : problems.all()) {
      table.add(problem.at().file());
      problem.labels().forEach(label -> table.add(label.at().file()));
    }
    out.writeInt(table.files.size());
    for (SourceFile file : table.files) {
      table.write(out, file);
    }
    out.writeInt(problems.all().size());
    for (Problem problem : problems.all()) {
      table.write(out, problem);
    }
  }

  /// A file goes behind the one that brought it in.
  private void add(SourceFile file) {
    Span includedAt = file.includedAt();
    if (includedAt != null) {
      add(includedAt.file());
    }
    if (!files.contains(file)) {
      files.add(file);
    }
  }

  private void write(DataOutputStream out, SourceFile file) throws IOException {
    out.writeUTF(file.name());
    byte[] text = file.text().getBytes(StandardCharsets.UTF_8);
    out.writeInt(text.length);
    out.write(text);
    Span includedAt = file.includedAt();
    out.writeBoolean(includedAt != null);
    if (includedAt != null) {
      write(out, includedAt);
    }
  }

  private void write(DataOutputStream out, Span span) throws IOException {
    out.writeInt(files.indexOf(span.file()));
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private void write(DataOutputStream out, Problem problem) throws IOException {
    out.writeUTF(problem.id());
    out.writeByte(problem.severity().ordinal());
    out.writeBoolean(problem.refuses());
    write(out, problem.at());
    out.writeUTF(problem.title());
    out.writeUTF(problem.label());
    out.writeInt(problem.labels().size());
    for (Problem.Label label : problem.labels()) {
      write(out, label.at());
      out.writeUTF(label.text());
    }
    writeOptional(out, problem.note());
    writeOptional(out, problem.help());
    writeOptional(out, problem.ibmId());
  }

  private static void writeOptional(DataOutputStream out, @Nullable String text)
      throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      out.writeUTF(text);
    }
  }

  static Problems read(DataInputStream in) throws IOException {
    RememberedProblems table = new RememberedProblems();
    for (int count = in.readInt(); count > 0; count--) {
      table.files.add(table.file(in));
    }
    Problems problems = new Problems();
    for (int count = in.readInt(); count > 0; count--) {
      problems.add(table.problem(in));
    }
    return problems;
  }

  private SourceFile file(DataInputStream in) throws IOException {
    String name = in.readUTF();
    String text = new String(in.readNBytes(Math.max(0, in.readInt())), StandardCharsets.UTF_8);
    return new SourceFile(name, text, in.readBoolean() ? span(in) : null);
  }

  private Span span(DataInputStream in) throws IOException {
    int file = in.readInt();
    if (file < 0 || file >= files.size()) {
      throw new IOException("a text that is not there");
    }
    int start = in.readInt();
    int end = in.readInt();
    if (start < 0 || end < start || end > files.get(file).text().length()) {
      throw new IOException("a place outside its text");
    }
    return new Span(files.get(file), start, end);
  }

  private Problem problem(DataInputStream in) throws IOException {
    String id = in.readUTF();
    int severity = in.readByte();
    if (severity < 0 || severity >= Severity.values().length) {
      throw new IOException("severity " + severity);
    }
    boolean refuses = in.readBoolean();
    Span at = span(in);
    String title = in.readUTF();
    String label = in.readUTF();
    List<Problem.Label> labels = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      Span place = span(in);
      labels.add(new Problem.Label(place, in.readUTF()));
    }
    return new Remembered(
        id,
        Severity.values()[severity],
        refuses,
        at,
        title,
        label,
        labels,
        optional(in),
        optional(in),
        optional(in));
  }

  private static @Nullable String optional(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readUTF() : null;
  }
}
