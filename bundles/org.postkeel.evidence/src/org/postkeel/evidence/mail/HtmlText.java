package org.postkeel.evidence.mail;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Takes the text out of the HTML of a bounce. What it has to keep is words in their order, and where lines end. */
final class HtmlText {

    private static final Pattern MARKUP = Pattern.compile("(?i)<(?:!doctype html|html|body|div|p|br|table|span)\\b");
    private static final Set<String> CELLS = Set.of("td", "th");

    private HtmlText() {
    }

    /** @return whether the text is HTML */
    static boolean isHtml(String text) {
        return MARKUP.matcher(text).find();
    }

    /** @return the text without tags, styles and comments; every tag that ends a line ends one here too */
    static String of(String html) {
        var text = new StringBuilder(html.length());
        NodeTraversor.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                switch (node) {
                    case TextNode words -> text.append(words.getWholeText().replace('\u00a0', ' '));
                    case Element element when endsLine(element) -> text.append('\n');
                    default -> {
                        // styles, scripts and comments are not to be seen
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    text.append(CELLS.contains(element.normalName()) ? " " : endsLine(element) ? "\n" : "");
                }
            }
        }, Parser.parse(html, ""));
        return text.toString();
    }

    private static boolean endsLine(Element element) {
        return element.normalName().equals("br")
                || element.isBlock() && !CELLS.contains(element.normalName());
    }
}
