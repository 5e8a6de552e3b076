package org.whosaid.evaluation.report;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whosaid.evaluation.score.Reliability;

/**
 * The reliability diagram as SVG: for each bin the mean confidence against the share of right ones, as a disc whose area
 * grows with the units in it; the closer to the diagonal, the better. Its colours are readable on light and on dark
 * ground: a page that shows it need not be as light or dark as the system that it is seen on.
 */
public final class ReliabilityPicture {

    private static final int SIZE = 300;
    private static final int LEFT = 60;
    private static final int TOP = 20;
    private static final double LARGEST = 16;
    private static final double SMALLEST = 2.5;

    private static final String FRAME = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 385" width="400" height="385" role="img">
            <title>%s</title>
            <style>
            text { font: 13px sans-serif; fill: #757575 }
            .axis, .grid, .ideal { stroke: #808080; fill: none }
            .grid { stroke-opacity: .3 }
            .ideal { stroke-dasharray: 4 4 }
            .bin { fill: #2f81c7; fill-opacity: .7; stroke: #2f81c7 }
            </style>
            %s<line class="ideal" x1="60" y1="320" x2="360" y2="20"/>
            <rect class="axis" x="60" y="20" width="300" height="300"/>
            %s<text x="210" y="356" text-anchor="middle">confidence</text>
            <text transform="translate(20 170) rotate(-90)" text-anchor="middle">share with the right speaker</text>
            <text x="210" y="376" text-anchor="middle">%s</text>
            </svg>
            """;

    private ReliabilityPicture() {
    }

    /** The picture. */
    public static String of(Reliability reliability) {
        String summary = "Expected calibration error " + Decimal.of(reliability.expectedCalibrationError(), 3) + ", "
                + reliability.units() + " quoted units";
        return FRAME.formatted("Reliability of the confidence of direct quotations. " + summary, grid(), discs(reliability),
                summary);
    }

    private static String grid() {
        return IntStream.rangeClosed(0, Reliability.BINS / 2).mapToObj(i -> gridLine(i * 2.0 / Reliability.BINS))
                .collect(Collectors.joining());
    }

    private static String gridLine(double value) {
        String x = x(value);
        String y = y(value);
        String label = Decimal.of(value, 1);
        return "<path class=\"grid\" d=\"M" + x + " 20V320M60 " + y + "H360\"/>\n<text x=\"" + x
                + "\" y=\"336\" text-anchor=\"middle\">" + label + "</text>\n<text x=\"52\" y=\"" + y
                + "\" text-anchor=\"end\" dominant-baseline=\"middle\">" + label + "</text>\n";
    }

    private static String discs(Reliability reliability) {
        int most = reliability.bins().stream().mapToInt(Reliability.Bin::units).max().orElse(0);
        return reliability.bins().stream().filter(bin -> bin.units() > 0).map(bin -> disc(bin, most))
                .collect(Collectors.joining());
    }

    private static String disc(Reliability.Bin bin, int most) {
        double radius = Math.max(SMALLEST, LARGEST * Math.sqrt(bin.units() / (double) most));
        return "<circle class=\"bin\" cx=\"" + x(bin.confidence()) + "\" cy=\"" + y(bin.accuracy()) + "\" r=\""
                + Decimal.of(radius, 1) + "\"><title>" + bin.units() + " units: confidence "
                + Decimal.of(bin.confidence(), 2) + ", right " + Decimal.of(bin.accuracy(), 2) + "</title></circle>\n";
    }

    private static String x(double value) {
        return Decimal.of(LEFT + SIZE * value, 1);
    }

    private static String y(double value) {
        return Decimal.of(TOP + SIZE * (1 - value), 1);
    }
}
