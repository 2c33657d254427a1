package homeport.demo.oracle;

import java.util.List;

/// A branch of the bank (copybook HSBBRAN).
record Branch(int number, String name) {
  /// All of them, by number.
  static final List<Branch> ALL =
      List.of(
          new Branch(1010, "QUAYSIDE"),
          new Branch(1020, "OLD CUSTOM HOUSE"),
          new Branch(1030, "ROPEWALK"),
          new Branch(1040, "LANTERN HILL"),
          new Branch(1050, "NORTH MOLE"),
          new Branch(1060, "FISH MARKET"),
          new Branch(1070, "PILOT STAIRS"),
          new Branch(1080, "DRY DOCK"),
          new Branch(1090, "SAILMAKERS ROW"),
          new Branch(1100, "CHANDLERS CROSS"),
          new Branch(1110, "TIDE MILL"),
          new Branch(1120, "SALTERNS"),
          new Branch(1130, "FERRY LANDING"),
          new Branch(1140, "BREAKWATER"),
          new Branch(1150, "ANCHOR GREEN"),
          new Branch(1160, "WINDMILL ROAD"),
          new Branch(1170, "COOPERAGE"),
          new Branch(1180, "EAST BASIN"),
          new Branch(1190, "SIGNAL STATION"),
          new Branch(1200, "GULL ISLAND"),
          new Branch(1210, "MARSH END"),
          new Branch(1220, "BALLAST WHARF"),
          new Branch(1230, "HARBOUR VIEW"),
          new Branch(1240, "UNIVERSITY"),
          new Branch(1250, "HEAD OFFICE"));
}
