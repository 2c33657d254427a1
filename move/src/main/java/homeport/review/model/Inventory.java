package homeport.review.model;

import java.util.List;

/// The servers a bank has, as its CSV says.
public record Inventory(List<Server> servers, List<Rejected> rejected) {
  public static final Inventory NONE = new Inventory(List.of(), List.of());

  public Inventory {
    servers = List.copyOf(servers);
    rejected = List.copyOf(rejected);
  }

  /// @param value capacity in `metric`
  /// @param metric MIPS, MSU, RPERF, CPW or CORES
  /// @param line of the CSV
  public record Server(
      String id,
      String vendor,
      String model,
      String role,
      double value,
      String metric,
      String os,
      List<Product> products,
      int line) {
    public Server {
      products = List.copyOf(products);
    }
  }

  public record Product(String name, String version) {}

  /// A row that was kept out.
  public record Rejected(int line, String reason) {}
}
