package homeport.review.scan;

import homeport.data.CodePage;
import homeport.review.MemberKind;
import homeport.review.ReviewProblem;
import homeport.review.ReviewRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads an estate's folder. Hidden folders are no part of it, links are not followed. What cannot
/// be read is named and kept out; the rest is read all the same.
public final class EstateScan {
  /// Largest source that is read, in bytes; larger files are data.
  static final long SIZE_MAX = 64L << 20;

  /// How much of a file says what it is, in bytes; of data no more is read.
  private static final int HEAD_BYTES = 64 << 10;

  /// More files than any estate has.
  static final int MEMBERS_MAX = 1_000_000;

  private final ReviewRequest request;
  private final List<SourceMember> members = new ArrayList<>();
  private final List<ReviewProblem> problems = new ArrayList<>();
  private boolean full;

  private EstateScan(ReviewRequest request) {
    this.request = request;
  }

  /// What the folder holds, in the order of the files' names.
  public record Scanned(List<SourceMember> members, List<ReviewProblem> problems) {
    public Scanned {
      members = List.copyOf(members);
      problems = List.copyOf(problems);
    }

    public List<SourceMember> of(MemberKind kind) {
      return members.stream().filter(member -> member.kind() == kind).toList();
    }
  }

  public static Scanned scan(ReviewRequest request) throws IOException {
    EstateScan scan = new EstateScan(request);
    scan.walk();
    scan.members.sort(Comparator.comparing(SourceMember::file));
    return new Scanned(scan.members, scan.problems);
  }

  private void walk() throws IOException {
    Files.walkFileTree(
        request.folder(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = !folder.equals(request.folder()) && isHidden(folder);
            return skipped || request.leftOut().contains(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !request.leftOut().contains(file)) {
              add(file, attributes);
            }
            return full ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException reason) {
            problems.add(unreadable(relative(file), reason));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private static ReviewProblem unreadable(String file, IOException reason) {
    String why = reason.getClass().getSimpleName().replace("Exception", "");
    return new ReviewProblem("HP6101", file, 0, "cannot be read (" + why + "); kept out");
  }

  private String relative(Path file) {
    return request.folder().relativize(file).toString().replace('\\', '/');
  }

  private void add(Path path, BasicFileAttributes attributes) {
    String file = relative(path);
    if (members.size() >= MEMBERS_MAX) {
      full = true;
      problems.add(
          new ReviewProblem(
              "HP6104", file, 0, "more than " + MEMBERS_MAX + " files; the rest is kept out"));
      return;
    }
    MemberKind role = role(path);
    if (!attributes.isRegularFile()) {
      problems.add(new ReviewProblem("HP6101", file, 0, "is a link or no file; kept out"));
      return;
    }
    if (attributes.size() > SIZE_MAX || role == MemberKind.DATA) {
      members.add(new SourceMember(name(file), file, MemberKind.DATA, ""));
      return;
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(HEAD_BYTES);
      Decoded decoded = Decoded.of(head);
      switch (decoded.nature()) {
        case TEXT -> addText(file, Sniffer.kind(file, decoded.text(), role), head, in);
        case EBCDIC -> addEbcdic(file, head, role);
        case BINARY -> addBinary(file, role);
      }
    } catch (IOException e) {
      problems.add(unreadable(file, e));
    }
  }

  private static byte[] whole(byte[] head, InputStream rest) throws IOException {
    byte[] more = rest.readNBytes((int) SIZE_MAX);
    byte[] all = Arrays.copyOf(head, head.length + more.length);
    System.arraycopy(more, 0, all, head.length, more.length);
    return all;
  }

  private void addText(String file, MemberKind kind, byte[] head, InputStream rest)
      throws IOException {
    if (!kind.isSource()) {
      members.add(new SourceMember(name(file), file, kind, ""));
      return;
    }
    Decoded decoded = Decoded.of(whole(head, rest));
    if (decoded.nature() == Decoded.Nature.TEXT) {
      members.add(new SourceMember(name(file), file, kind, decoded.text()));
    } else {
      addBinary(file, kind);
    }
  }

  private void addEbcdic(String file, byte[] head, @Nullable MemberKind role) {
    if (Sniffer.kind(file, lines(head), role).isSource()) {
      problems.add(
          new ReviewProblem(
              "HP6103",
              file,
              0,
              "is EBCDIC text; kept out (`homeport data convert` makes UTF-8 text of it)"));
    } else {
      members.add(new SourceMember(name(file), file, MemberKind.DATA, ""));
    }
  }

  private void addBinary(String file, @Nullable MemberKind role) {
    MemberKind meant = role == null ? Sniffer.byExtension(Sniffer.extension(file)) : role;
    if (meant.isSource()) {
      problems.add(
          new ReviewProblem("HP6102", file, 0, "is binary, not a " + meant.word() + "; kept out"));
    } else {
      members.add(new SourceMember(name(file), file, MemberKind.DATA, ""));
    }
  }

  /// EBCDIC records of 80 bytes as lines, to see what they are.
  private static String lines(byte[] bytes) {
    CodePage page = CodePage.of("IBM-1140");
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < Math.min(bytes.length, 80_000); at += 80) {
      text.append(page.decode(bytes, at, Math.min(80, bytes.length - at))).append('\n');
    }
    return text.toString();
  }

  private @Nullable MemberKind role(Path file) {
    for (Path at = file; at != null; at = at.getParent()) {
      MemberKind kind = request.roles().get(at);
      if (kind != null) {
        return kind;
      }
      if (at.equals(request.folder())) {
        return null;
      }
    }
    return null;
  }

  private static String name(String file) {
    String last = file.substring(file.lastIndexOf('/') + 1);
    int dot = last.indexOf('.');
    return (dot < 0 ? last : last.substring(0, dot)).toUpperCase(Locale.ROOT);
  }
}
