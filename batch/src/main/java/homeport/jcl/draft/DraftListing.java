package homeport.jcl.draft;

import homeport.diagnostics.Span;
import homeport.jcl.JclListing;
import homeport.jcl.text.Card;
import homeport.jcl.text.Statement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The listing while it grows. Statements are numbered at the end, because an overriding statement
/// is listed before the statement it overrides.
public final class DraftListing {
  private final List<Entry> entries = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  /// Where a statement comes from, as the first two columns of its listing show.
  public enum Source {
    JOB("//", "//"),
    IN_STREAM_PROCEDURE("++", "+/"),
    CATALOGED_PROCEDURE("XX", "X/");

    private final String mark;
    private final String overriddenMark;

    Source(String mark, String overriddenMark) {
      this.mark = mark;
      this.overriddenMark = overriddenMark;
    }
  }

  /// One statement, or a comment.
  public static final class Entry {
    private final List<Card> cards;
    private final Source source;
    private final boolean numbered;
    private boolean overridden;
    private @Nullable String substituted;

    private Entry(List<Card> cards, Source source, boolean numbered) {
      this.cards = cards;
      this.source = source;
      this.numbered = numbered;
    }

    /// The parameter field after substitution.
    public void substituted(String text) {
      substituted = text;
    }

    /// Marks a procedure's statement as overridden.
    public void override() {
      overridden = true;
    }
  }

  private record Remark(@Nullable Entry entry, String id, String text) {}

  /// Lists a statement at the end.
  public Entry add(Statement statement, Source source) {
    Entry entry = new Entry(statement.cards(), source, statement instanceof Statement.Operation);
    entries.add(entry);
    return entry;
  }

  /// Moves the newest entry before another one.
  public void moveLastBefore(Entry other) {
    Entry entry = entries.removeLast();
    int at = entries.lastIndexOf(other);
    entries.add(at < 0 ? entries.size() : at, entry);
  }

  /// A message for a statement.
  public void remark(@Nullable Entry entry, String id, String text) {
    remarks.add(new Remark(entry, id, text));
  }

  public JclListing build() {
    List<JclListing.Line> lines = new ArrayList<>();
    List<JclListing.Message> messages = new ArrayList<>();
    int number = 0;
    Map<Entry, Integer> numbers = new IdentityHashMap<>();
    for (Entry entry : entries) {
      number += entry.numbered ? 1 : 0;
      numbers.put(entry, number);
      list(entry, entry.numbered ? number : 0, lines);
    }
    for (Remark remark : remarks) {
      int of = remark.entry() == null ? 0 : numbers.getOrDefault(remark.entry(), 0);
      messages.add(new JclListing.Message(of, remark.id(), remark.text()));
    }
    return new JclListing(lines, messages);
  }

  private static void list(Entry entry, int number, List<JclListing.Line> lines) {
    boolean first = entry.numbered;
    for (Card card : entry.cards) {
      lines.add(new JclListing.Line(number, first, mark(entry, card.statementText()), card.span()));
      first = false;
    }
    if (entry.substituted != null && !entry.cards.isEmpty()) {
      Span at = entry.cards.getLast().span();
      lines.add(
          new JclListing.Line(
              number, false, "IEFC653I SUBSTITUTION JCL - " + entry.substituted, at));
    }
  }

  private static String mark(Entry entry, String text) {
    if (entry.source == Source.JOB || !text.startsWith("//")) {
      return text;
    }
    boolean comment = text.startsWith("//*");
    String mark = entry.overridden && !comment ? entry.source.overriddenMark : entry.source.mark;
    return mark + text.substring(2);
  }
}
