package homeport.cobol.report;

import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Name;

/// The items in which a report keeps where it stands. A program sees LINE-COUNTER and PAGE-COUNTER;
/// the others are hidden.
record State(GeneratedCobol cobol, Report report) {
  /// 0 not initiated, 1 initiated, 2 a GENERATE was executed.
  static final int INITIATED = 1;

  static final int GENERATED = 2;

  Reference lineCounter() {
    return cobol.item("LINE-COUNTER", reportName());
  }

  Reference pageCounter() {
    return cobol.item("PAGE-COUNTER", reportName());
  }

  private Name reportName() {
    return cobol.name(report.text());
  }

  String hidden(String what) {
    return report.text() + " " + what;
  }

  private Reference item(String what) {
    return cobol.item(hidden(what));
  }

  Reference state() {
    return item("state");
  }

  /// The line of the page on which the paper is; it differs from LINE-COUNTER after NEXT GROUP.
  Reference paper() {
    return item("paper");
  }

  /// 1 when the next line begins a page.
  Reference newPage() {
    return item("new page");
  }

  /// 1 when a body group was presented on this page.
  Reference body() {
    return item("body");
  }

  /// 1 when the page footing was presented on this page.
  Reference footing() {
    return item("footing");
  }

  /// The line of a NEXT GROUP that did not fit on its page.
  Reference saved() {
    return item("saved next group");
  }

  /// The highest level at which control breaks.
  Reference level() {
    return item("break");
  }

  /// How many lines to go before the next one is printed.
  Reference advance() {
    return item("advance");
  }

  /// Which of several files is written to; 0 for all.
  Reference file() {
    return item("file");
  }

  /// The lines of a group whose lines vary.
  Reference height() {
    return item("height");
  }

  /// 1 until the first line of such a group is printed.
  Reference first() {
    return item("first");
  }

  /// The line that is printed.
  Reference line() {
    return item("line");
  }

  /// 1 until a DETAIL group was presented after a page or control break.
  Reference indicate(Group group) {
    return item("indicate " + group.number());
  }

  Reference after(Group.After after) {
    return cobol.item(after.item());
  }

  /// What a control data item held at the last GENERATE, as bytes.
  Reference prior(int level) {
    return cobol.item(priorName(level));
  }

  String priorName(int level) {
    return hidden("prior " + level);
  }

  /// The same in the form of the item, for comparing.
  Reference priorValue(int level) {
    return cobol.item(priorValueName(level));
  }

  String priorValueName(int level) {
    return hidden("prior value " + level);
  }

  /// Where the present value of a control data item is while it holds the one before.
  Reference present(int level) {
    return cobol.item(presentName(level));
  }

  String presentName(int level) {
    return hidden("present " + level);
  }

  String presentValueName(int level) {
    return hidden("present value " + level);
  }
}
