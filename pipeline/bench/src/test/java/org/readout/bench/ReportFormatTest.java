package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportFormatTest {
  private static Report report() {
    Report report = new Report();
    report.fact("processor: any, 2 cores");
    report.row(
        Row.compared(
            "documents",
            Unit.TOKENS_PER_SECOND,
            Series.of(8500, 8000, 9000),
            Series.of(210, 200, 205),
            Goal.times(40)));
    report.row(Row.alone("readout info", Unit.SECONDS, Series.of(0.5), Goal.below(0.4)));
    report.note("documents: 12 articles");
    return report;
  }

  @Test
  void plainAlignsColumns() {
    assertThat(ReportFormat.PLAIN.print(report()))
        .isEqualTo(
            """
            processor: any, 2 cores

            measure              readout              against        ratio  goal     met
            documents, tokens/s  8,500 (8,000–9,000)  205 (200–210)  41.46  ≥ 40×    yes
            readout info, s      0.50                                       < 0.4 s  no

            documents: 12 articles
            """);
  }

  @Test
  void markdownIsATableBetweenLists() {
    assertThat(ReportFormat.MARKDOWN.print(report()))
        .isEqualTo(
            """
            - processor: any, 2 cores

            | measure | readout | against | ratio | goal | met |
            | --- | ---: | ---: | ---: | --- | --- |
            | documents, tokens/s | 8,500 (8,000–9,000) | 205 (200–210) | 41.46 | ≥ 40× | yes |
            | readout info, s | 0.50 |  |  | < 0.4 s | no |

            - documents: 12 articles
            """);
  }

  @Test
  void jsonHasTheValuesOfEveryRound() {
    assertThat(ReportFormat.JSON.print(report()).replaceAll("\\s", ""))
        .contains(
            "\"facts\":[\"processor:any,2cores\"]",
            "\"readout\":{\"median\":8500.0,\"rounds\":[8500.0,8000.0,9000.0]}",
            "\"against\":{\"median\":205.0,\"rounds\":[210.0,200.0,205.0]}",
            "\"goal\":\"<0.4s\",\"met\":false",
            "\"notes\":[\"documents:12articles\"]");
  }
}
