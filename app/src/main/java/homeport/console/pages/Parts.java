package homeport.console.pages;

import homeport.console.people.Duty;
import homeport.html.Html;
import homeport.programme.BankSystem;
import homeport.programme.Said;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Pieces that several pages are made of.
final class Parts {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Parts() {}

  /// A time in UTC, as every page says below.
  static String time(@Nullable Instant at) {
    return at == null ? "" : TIME.format(at);
  }

  static String day(@Nullable Instant at) {
    return at == null ? "" : DAY.format(at);
  }

  /// A role in words, with the bank or supplier it is for.
  static String role(Visit visit, Duty duty) {
    String role = visit.word("role." + duty.kind().word());
    return duty.party().isEmpty() ? role : role + ": " + duty.party();
  }

  /// What a system does, in the bank's words.
  static String kind(Visit visit, String kind) {
    return kind.equals(BankSystem.NOT_SAID) ? visit.word("system.not-said") : kind;
  }

  /// A sentence of the ledger or of a trial's file as an element of its own, marked as English
  /// where it stays that.
  static void said(Html html, Visit visit, String element, String sentence) {
    String said = Said.in(visit.words(), sentence);
    if (said == null) {
      html.element(element, sentence, "lang", "en");
    } else {
      html.element(element, said);
    }
  }

  static void link(Html html, String text, Address address) {
    html.element("a", text, "href", address.toString());
  }

  /// A word in a frame of its own; the kind is its colour, never its only meaning.
  static void tag(Html html, String kind, String text) {
    html.element("span", text, "class", "tag " + kind);
  }

  /// Something that has to be read.
  static void notice(Html html, String kind, String text) {
    html.element("p", text, "class", "notice " + kind, "role", "alert").line();
  }

  /// A head of a column by which rows can be ordered: a link, and `aria-sort` for who listens.
  ///
  /// @param column as the address names it
  /// @param sort the column the rows are ordered by now
  static void sortHead(
      Html html, Address page, String column, String text, String sort, boolean down) {
    boolean mine = column.equals(sort);
    String order = !mine ? "none" : down ? "descending" : "ascending";
    html.open("th", "scope", "col", "aria-sort", order);
    Address there =
        page.with("sort", column).with("down", mine && !down ? "1" : "").with("page", "");
    html.open("a", "href", there.toString()).text(text);
    html.element("span", !mine ? "↕" : down ? "↓" : "↑", "class", "arrow", "aria-hidden", "true");
    html.close().close();
  }

  /// The way through pages of rows.
  ///
  /// @param number of this page, from 1
  /// @param last number of the last one
  static void pager(Html html, Visit visit, Address page, int number, int last) {
    if (last <= 1) {
      return;
    }
    html.open("nav", "class", "pager", "aria-label", visit.word("pager.label"));
    step(html, page, visit.word("pager.first"), 1, number > 1);
    step(html, page, visit.word("pager.previous"), number - 1, number > 1);
    html.element("span", visit.word("pager.here", number, last), "class", "here");
    step(html, page, visit.word("pager.next"), number + 1, number < last);
    step(html, page, visit.word("pager.last"), last, number < last);
    html.close().line();
  }

  /// The way through pages of which nobody has counted how many there are.
  static void steps(Html html, Visit visit, Address page, int number, boolean more) {
    if (number == 1 && !more) {
      return;
    }
    html.open("nav", "class", "pager", "aria-label", visit.word("pager.label"));
    step(html, page, visit.word("pager.first"), 1, number > 1);
    step(html, page, visit.word("pager.previous"), number - 1, number > 1);
    html.element("span", visit.word("pager.number", number), "class", "here");
    step(html, page, visit.word("pager.next"), number + 1, more);
    html.close().line();
  }

  private static void step(Html html, Address page, String text, int to, boolean possible) {
    if (possible) {
      link(html, text, page.with("page", to == 1 ? "" : Integer.toString(to)));
    } else {
      html.element("span", text, "class", "off", "aria-disabled", "true");
    }
  }

  /// A labelled field to type in.
  static void field(
      Html html, String label, String name, String type, String value, String complete) {
    html.open("p", "class", "field").element("label", label, "for", name);
    html.empty(
        "input",
        "id",
        name,
        "name",
        name,
        "type",
        type,
        "value",
        value,
        "autocomplete",
        complete,
        "required",
        "");
    html.close().line();
  }

  /// An entry of a list to choose from.
  static void option(Html html, String value, String text, boolean chosen) {
    if (chosen) {
      html.element("option", text, "value", value, "selected", "");
    } else {
      html.element("option", text, "value", value);
    }
  }
}
