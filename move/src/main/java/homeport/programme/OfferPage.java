package homeport.programme;

import java.util.List;

/// An offer as a page to print.
public final class OfferPage {
  private OfferPage() {}

  public static String of(Offer offer) {
    Html html = new Html("Offer: servers for " + offer.system().name());
    html.sub(
        offer.institution().name()
            + " · from "
            + (offer.supplier().isEmpty() ? "no supplier named" : offer.supplier())
            + " · dated "
            + offer.date()
            + " · can be taken up until "
            + offer.until());
    html.element("h2", "The load").list(offer.demand());
    sources(html, offer.demandSources());
    html.element("h2", "Servers that carry it");
    html.table(
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
    html.element("h2", "What the figures rest on");
    for (Offer.Line line : offer.lines()) {
      html.element("h3", line.server());
      sources(html, line.sources());
    }
    html.element("h2", "What is not known");
    if (offer.unknown().isEmpty()) {
      html.element("p", "Nothing was left out and nothing was without a source.");
    } else {
      html.list(offer.unknown());
    }
    html.element("h2", "Where this comes from");
    html.table(
        List.of("What", "SHA-256"),
        List.of(
            List.of("the match, handed in by " + offer.handedInBy(), offer.file()),
            List.of("the review it was made from", offer.review())));
    return html.end();
  }

  private static void sources(Html html, List<Offer.Source> sources) {
    if (sources.isEmpty()) {
      html.element(
          "p", "The load is what the bank's own inventory says; no published figure was used.");
      return;
    }
    html.table(
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
