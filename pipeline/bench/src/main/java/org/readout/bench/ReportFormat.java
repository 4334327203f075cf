package org.readout.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a report is printed. */
enum ReportFormat {
  /** Columns aligned with spaces. */
  PLAIN {
    @Override
    String print(Report report) {
      return lines(report.facts(), "") + "\n" + table(report) + "\n" + lines(report.notes(), "");
    }

    private String table(Report report) {
      List<List<String>> rows = cells(report.rows());
      int[] widths = new int[HEAD.size()];
      for (List<String> row : rows) {
        for (int i = 0; i < widths.length; i++) {
          widths[i] = Math.max(widths[i], row.get(i).length());
        }
      }
      StringBuilder table = new StringBuilder();
      for (List<String> row : rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
          line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + GAP));
        }
        table.append(line.toString().stripTrailing()).append('\n');
      }
      return table.toString();
    }
  },
  /** A table of GitHub's Markdown between lists. */
  MARKDOWN {
    @Override
    String print(Report report) {
      StringBuilder table = new StringBuilder();
      for (List<String> row : cells(report.rows())) {
        table.append("| ").append(String.join(" | ", row)).append(" |\n");
        if (row.equals(HEAD)) {
          table.append("| --- | ---: | ---: | ---: | --- | --- |\n");
        }
      }
      return lines(report.facts(), "- ") + "\n" + table + "\n" + lines(report.notes(), "- ");
    }
  },
  /** One JSON object with the values of every round. */
  JSON {
    @Override
    String print(Report report) {
      ObjectNode root = JSON_MAPPER.createObjectNode();
      report.facts().forEach(root.putArray("facts")::add);
      var rows = root.putArray("rows");
      for (Row row : report.rows()) {
        ObjectNode object = rows.addObject();
        object.put("measure", row.measure()).put("unit", row.unit().label());
        series(object, "readout", row.readout());
        row.against().ifPresent(series -> series(object, "against", series));
        row.ratio().ifPresent(ratio -> object.put("ratio", ratio));
        row.met()
            .ifPresent(met -> object.put("goal", row.goal().format(row.unit())).put("met", met));
      }
      report.notes().forEach(root.putArray("notes")::add);
      return root.toPrettyString() + "\n";
    }

    private void series(ObjectNode object, String name, Series series) {
      ObjectNode node = object.putObject(name);
      node.put("median", series.median());
      series.values().forEach(node.putArray("rounds")::add);
    }
  };

  private static final List<String> HEAD =
      List.of("measure", "readout", "against", "ratio", "goal", "met");
  private static final int GAP = 2;
  private static final JsonMapper JSON_MAPPER = new JsonMapper();

  abstract String print(Report report);

  private static String lines(List<String> lines, String before) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(before).append(line).append('\n'));
    return text.toString();
  }

  private static List<List<String>> cells(List<Row> rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(HEAD);
    for (Row row : rows) {
      cells.add(
          List.of(
              row.measure() + ", " + row.unit().label(),
              cell(row.unit(), row.readout()),
              row.against().map(series -> cell(row.unit(), series)).orElse(""),
              row.ratio().map(ratio -> String.format(Locale.ROOT, "%,.2f", ratio)).orElse(""),
              row.goal().format(row.unit()),
              row.met().map(met -> met ? "yes" : "no").orElse("")));
    }
    return cells;
  }

  /** The median, and the least and the most where there was more than one round. */
  private static String cell(Unit unit, Series series) {
    String median = unit.format(series.median());
    return series.values().size() == 1
        ? median
        : median + " (" + unit.format(series.minimum()) + "–" + unit.format(series.maximum()) + ")";
  }
}
