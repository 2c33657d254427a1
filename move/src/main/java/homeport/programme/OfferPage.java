package homeport.programme;

import homeport.html.Words;
import java.util.List;

/// An offer as a page to print. Names, figures and what a source says stand as the match has them.
public final class OfferPage {
  /// Between the lower and the upper end of a count, as the match writes it.
  private static final String TO = " to ";

  private OfferPage() {}

  public static String of(Offer offer, Words words) {
    Sheet sheet = new Sheet(words, "offer.title", offer.system().name());
    String supplier = offer.supplier();
    sheet.sub(
        sheet.word(
            "offer.about",
            offer.institution().name(),
            supplier.isEmpty() ? sheet.word("offer.no-supplier") : supplier,
            offer.date(),
            offer.until()));
    sheet.say("h2", "offer.load").list(offer.demand());
    sources(sheet, offer.demandSources());
    servers(sheet, offer.lines());
    sheet.say("h2", "offer.rest").say("p", "offer.standing-is");
    for (Offer.Line line : offer.lines()) {
      sheet.element("h3", line.server());
      sources(sheet, line.sources());
    }
    sheet.say("h2", "offer.unknown");
    if (offer.unknown().isEmpty()) {
      sheet.say("p", "offer.all-known");
    } else {
      sheet.list(offer.unknown());
    }
    sheet.say("h2", "offer.where");
    sheet.table(
        List.of("offer.what", "paper.hash"),
        List.of(
            List.of(sheet.word("offer.match", offer.handedInBy()), offer.file()),
            List.of(sheet.word("offer.review"), offer.review())));
    return sheet.end();
  }

  private static void servers(Sheet sheet, List<Offer.Line> lines) {
    sheet.say("h2", "offer.servers");
    sheet.table(
        List.of(
            "offer.server",
            "offer.maker",
            "#offer.count",
            "#offer.planned",
            "#offer.spare",
            "#offer.sites",
            "offer.weakest"),
        lines.stream()
            .map(line ->
                List.of(
                    line.server(),
                    line.maker(),
                    count(sheet, line, line.count()),
                    count(sheet, line, line.planned()),
                    count(sheet, line, line.spare()),
                    count(sheet, line, line.twoSites()),
                    standing(sheet, line.standing())))
            .toList());
    sheet.say("p", "offer.counts");
  }

  /// A count with its unit; a unit that has no words stands as it is.
  private static String count(Sheet sheet, Offer.Line line, String count) {
    if (count.isEmpty()) {
      return "-";
    }
    String unit = "paper.unit." + line.unit();
    int to = count.indexOf(TO);
    String shown =
        to < 0
            ? count
            : sheet.word("paper.range", count.substring(0, to), count.substring(to + TO.length()));
    if (!sheet.has(unit)) {
      return line.unit().isEmpty() ? shown : shown + " " + line.unit();
    }
    return count.equals("1") ? sheet.word(unit + ".one") : sheet.word(unit, shown);
  }

  private static String standing(Sheet sheet, String standing) {
    String key = "paper.standing." + standing;
    return sheet.has(key) ? sheet.word(key) : standing;
  }

  private static void sources(Sheet sheet, List<Offer.Source> sources) {
    if (sources.isEmpty()) {
      sheet.say("p", "offer.inventory");
      return;
    }
    sheet.table(
        List.of("offer.figure", "offer.standing", "offer.from", "@offer.date", "offer.conditions"),
        sources.stream()
            .map(source ->
                List.of(
                    source.value(),
                    standing(sheet, source.standing()),
                    source.from(),
                    source.date(),
                    source.conditions()))
            .toList());
  }
}
