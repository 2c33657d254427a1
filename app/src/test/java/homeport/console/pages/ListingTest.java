package homeport.console.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ListingTest {
  @Test
  void whatIsPrintedOverALineBecomesOneWithIt() {
    assertEquals("TOTAL  12\nNEXT", Listing.lines("TOTAL\r       12\nNEXT"));
    assertEquals("AXC", Listing.lines("ABC\r X"));
    assertEquals("longer than before", Listing.lines("short\rlonger than before"));
    assertEquals("", Listing.lines(""));
  }
}
