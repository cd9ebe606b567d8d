package io.cuepress.core.outline;

import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.subtitle.XmlText;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Paragraph;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// One self-contained HTML document without scripts or requests, readable on a phone, on a desktop and on paper.
///
/// It has no words of its own, so it needs no translation.
final class HtmlOutlineWriter implements OutlineWriter {

    @Override
    public void write(OutlineDocument outline, StringBuilder out) {
        var episode = outline.episode();
        XmlText.append(out, xml -> {
            xml.writeDTD("<!DOCTYPE html>\n");
            var html = new Html(xml);
            var direction = episode.language().isRightToLeft() ? "rtl" : "ltr";
            html.open("html", "lang", episode.language().tag(), "dir", direction);
            head(episode, html);
            html.open("body").text("\n");
            header(episode, html);
            if (outline.sections().size() > 1) {
                contents(outline.sections(), html);
            }
            main(outline, html);
            html.closeLine().close();
        });
    }

    private static void head(EpisodeHeading episode, Html html) throws XMLStreamException {
        html.text("\n").open("head").text("\n");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("title", episode.title()).text("\n");
        html.leaf("style", OutlineStyle.CSS).text("\n");
        html.closeLine();
    }

    private static void header(EpisodeHeading episode, Html html) throws XMLStreamException {
        html.open("header")
                .text("\n")
                .leaf("h1", episode.title(), "dir", "auto")
                .text("\n");
        if (episode.channel() != null) {
            html.leaf("p", episode.channel(), "dir", "auto").text("\n");
        }
        var link = episode.link();
        if (link.isPresent()) {
            html.open("p").leaf("a", link.get(), "href", link.get(), "rel", "noopener");
            html.closeLine();
        }
        html.closeLine();
    }

    private static void contents(List<Section> sections, Html html) throws XMLStreamException {
        html.open("nav").open("ul").text("\n");
        for (var i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            html.open("li")
                    .leaf("span", section.span().start().mark(), "class", "at")
                    .text(" ");
            html.open("bdi").leaf("a", section.title(), "href", "#" + id(i)).close();
            html.closeLine();
        }
        html.close().closeLine();
    }

    private static void main(OutlineDocument outline, Html html) throws XMLStreamException {
        html.open("main").text("\n");
        for (var i = 0; i < outline.sections().size(); i++) {
            section(outline.sections().get(i), id(i), outline.episode(), html);
        }
        html.closeLine();
    }

    private static void section(Section section, String id, EpisodeHeading episode, Html html)
            throws XMLStreamException {
        html.open("section", "id", id).text("\n").open("h2");
        mark(section.span().start(), episode, html);
        html.leaf("bdi", section.title()).closeLine();
        for (var paragraph : section.paragraphs()) {
            paragraph(paragraph, episode, html);
        }
        html.closeLine();
    }

    private static void paragraph(Paragraph paragraph, EpisodeHeading episode, Html html) throws XMLStreamException {
        html.open("p", "dir", "auto");
        mark(paragraph.time().start(), episode, html);
        if (!paragraph.label().isEmpty()) {
            html.leaf("b", paragraph.label() + ":").text(" ");
        }
        html.text(paragraph.text()).closeLine();
    }

    private static void mark(Timecode start, EpisodeHeading episode, Html html) throws XMLStreamException {
        var link = episode.at(start);
        if (link.isPresent()) {
            html.leaf("a", start.mark(), "class", "at", "href", link.get(), "rel", "noopener");
        } else {
            html.leaf("span", start.mark(), "class", "at");
        }
        html.text(" ");
    }

    private static String id(int index) {
        return "c" + (index + 1);
    }
}
