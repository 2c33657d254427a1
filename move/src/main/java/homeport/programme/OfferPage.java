package homeport.programme;

import java.util.List;

/// An offer as a page to print.
public final class OfferPage {
  private OfferPage() {}

  public static String of(Offer offer) {
    Sheet sheet = new Sheet("Offer: servers for " + offer.system().name());
    sheet.sub(
        offer.institution().name()
            + " · from "
            + (offer.supplier().isEmpty() ? "no supplier named" : offer.supplier())
            + " · dated "
            + offer.date()
            + " · can be taken up until "
            + offer.until());
    sheet.element("h2", "The load").list(offer.demand());
    sources(sheet, offer.demandSources());
    sheet.element("h2", "Servers that carry it");
    sheet.table(
        List.of(
            "Server",
            "Maker",
            "#For the load",
            "#With headroom",
            "#One spare",
            "#Two sites",
            "Weakest source"),
        offer.lines().stream()
            .map(line ->
                List.of(
                    line.server(),
                    line.maker(),
                    line.count(),
                    line.planned(),
                    line.spare(),
                    line.twoSites(),
                    line.standing()))
            .toList());
    sheet.element("h2", "What the figures rest on");
    for (Offer.Line line : offer.lines()) {
      sheet.element("h3", line.server());
      sources(sheet, line.sources());
    }
    sheet.element("h2", "What is not known");
    if (offer.unknown().isEmpty()) {
      sheet.element("p", "Nothing was left out and nothing was without a source.");
    } else {
      sheet.list(offer.unknown());
    }
    sheet.element("h2", "Where this comes from");
    sheet.table(
        List.of("What", "SHA-256"),
        List.of(
            List.of("the match, handed in by " + offer.handedInBy(), offer.file()),
            List.of("the review it was made from", offer.review())));
    return sheet.end();
  }

  private static void sources(Sheet sheet, List<Offer.Source> sources) {
    if (sources.isEmpty()) {
      sheet.element(
          "p", "The load is what the bank's own inventory says; no published figure was used.");
      return;
    }
    sheet.table(
        List.of("Figure", "Standing", "From", "Date", "Conditions"),
        sources.stream()
            .map(source ->
                List.of(
                    source.value(),
                    source.standing(),
                    source.from(),
                    source.date(),
                    source.conditions()))
            .toList());
  }
}
