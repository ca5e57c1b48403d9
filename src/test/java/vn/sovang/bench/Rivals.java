package vn.sovang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sovang.paper.layout.FontFace;
import vn.sovang.paper.layout.Mark;
import vn.sovang.paper.layout.Mark.TextMark;
import vn.sovang.paper.layout.Sheet;
import vn.sovang.paper.pdf.Page;

/**
 * Other programs that can print the same certificates: the same words in the same places on the same border, written in what
 * each of them reads. Only those that are installed are measured.
 */
final class Rivals {
    private static final Path ASSETS = Path.of("assets").toAbsolutePath();

    private final Path folder;
    private final Path background;
    private final Path picture;

    /**
     * Puts what they read into a folder; {@code background} is a PDF for those that take one, {@code picture} border and emblem
     * as pixels for the others, which would draw the vectors anew on every page.
     */
    Rivals(Path folder, Path background, Path picture) {
        this.folder = folder;
        this.background = background;
        this.picture = picture;
    }

    /** The commands by the names of their programs; each leaves a PDF called like its input. */
    Map<String, List<String>> commands(List<Page> pages) throws IOException {
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (isInstalled("xelatex")) {
            Files.writeString(folder.resolve("tex.tex"), tex(pages));
            all.put("XeLaTeX", List.of("xelatex", "-interaction=batchmode", "tex.tex"));
        }
        if (isInstalled("chromium")) {
            Files.writeString(folder.resolve("chromium.html"), html(pages));
            all.put(
                    "Chromium, print to PDF",
                    List.of(
                            "chromium",
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--allow-file-access-from-files",
                            "--user-data-dir=" + folder.resolve("chromium"),
                            "--no-pdf-header-footer",
                            "--print-to-pdf=" + folder.resolve("chromium.pdf"),
                            folder.resolve("chromium.html").toUri().toString()));
        }
        if (isInstalled("weasyprint")) {
            Files.writeString(folder.resolve("weasyprint.html"), html(pages));
            all.put("WeasyPrint", List.of("weasyprint", "weasyprint.html", "weasyprint.pdf"));
        }
        if (isInstalled("soffice")) {
            Files.writeString(folder.resolve("soffice.fodg"), drawing(pages));
            all.put(
                    "LibreOffice, drawing to PDF",
                    List.of(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("soffice").toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "soffice.fodg"));
        }
        return all;
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static List<TextMark> texts(Sheet sheet) {
        return Stream.concat(sheet.background().stream(), sheet.own().stream())
                .filter(TextMark.class::isInstance)
                .map(TextMark.class::cast)
                .toList();
    }

    private static Path font(FontFace face) {
        return ASSETS.resolve("fonts").resolve(face.file() + ".ttf");
    }

    private String tex(List<Page> pages) {
        Sheet first = pages.get(0).sheet();
        StringBuilder tex = new StringBuilder(Measured.text(
                "\\documentclass{article}\\pdfpagewidth=%.1fmm\\pdfpageheight=%.1fmm\\parindent=0pt\\pagestyle{empty}%n",
                first.width(), first.height()));
        tex.append("\\hoffset=-1in\\voffset=-1in\\oddsidemargin=0pt\\topmargin=0pt\\headheight=0pt\\headsep=0pt\n");
        tex.append(
                "\\topskip=0pt\\textwidth=\\pdfpagewidth\\textheight=\\pdfpageheight\n\\def\\B{\\vbox to 0pt{\\hbox{");
        tex.append("\\XeTeXpdffile ").append(background.getFileName()).append(" \\relax}\\vss}}\n\\begin{document}\n");
        Map<String, String> fonts = new LinkedHashMap<>();
        for (Page page : pages) {
            tex.append("\\B");
            for (Mark mark : page.sheet().own()) {
                TextMark text = (TextMark) mark;
                String wanted = "\"[" + font(text.face()) + "]\" at " + text.size() + "bp";
                if (!fonts.containsKey(wanted)) {
                    fonts.put(wanted, "\\f" + "x".repeat(fonts.size() + 1));
                    tex.append("\\global\\font")
                            .append(fonts.get(wanted))
                            .append('=')
                            .append(wanted)
                            .append(' ');
                }
                tex.append(Measured.text(
                        "\\vbox to 0pt{\\kern%.3fmm\\hbox to 0pt{\\kern%.3fmm\\vbox to 0pt{\\vss\\hbox{%s %s}}\\hss}\\vss}\\nointerlineskip%n",
                        text.baseline(),
                        text.x(),
                        fonts.get(wanted),
                        text.text().replaceAll("([&%#_{}])", "\\\\$1")));
            }
            tex.append("\\null\\newpage\n");
        }
        return tex.append("\\end{document}\n").toString();
    }

    private String html(List<Page> pages) {
        Sheet first = pages.get(0).sheet();
        StringBuilder html = new StringBuilder("<!doctype html><html lang=vi><meta charset=utf-8><style>");
        html.append(Measured.text("@page{size:%.1fmm %.1fmm;margin:0}body{margin:0}", first.width(), first.height()));
        for (FontFace face : FontFace.values()) {
            html.append(Measured.text(
                    "@font-face{font-family:%s;src:url(%s)}",
                    face.name(), font(face).toUri()));
        }
        html.append(Measured.text(
                "div{position:relative;width:%.1fmm;height:%.1fmm;overflow:hidden;break-after:page}",
                first.width(), first.height()));
        html.append("img,span{position:absolute;white-space:nowrap;line-height:1}</style>\n");
        for (Page page : pages) {
            html.append("<div>");
            html.append("<img src='").append(picture.toUri()).append("' style='left:0;top:0;width:100%;height:100%'>");
            for (TextMark text : texts(page.sheet())) {
                html.append(Measured.text(
                        "<span style='left:%.2fmm;top:%.2fmm;font:%.1fpt %s;color:%s'>%s</span>",
                        text.x(),
                        text.baseline() - text.size() * 0.3,
                        text.size(),
                        text.face().name(),
                        text.colour(),
                        escaped(text.text())));
            }
            html.append("</div>\n");
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private String drawing(List<Page> pages) {
        Sheet first = pages.get(0).sheet();
        List<String> styles = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (Page page : pages) {
            body.append("<draw:page draw:style-name=\"d\" draw:master-page-name=\"m\">");
            for (TextMark text : texts(page.sheet())) {
                String style = Measured.text(
                        "<style:text-properties style:font-name=\"%s\" fo:font-size=\"%.1fpt\" fo:color=\"%s\"/>",
                        text.face().name(), text.size(), text.colour());
                if (!styles.contains(style)) {
                    styles.add(style);
                }
                body.append(Measured.text(
                        "<draw:frame draw:style-name=\"g\" svg:x=\"%.2fmm\" svg:y=\"%.2fmm\" svg:width=\"200mm\" "
                                + "svg:height=\"8mm\"><draw:text-box><text:p><text:span text:style-name=\"t%d\">%s"
                                + "</text:span></text:p></draw:text-box></draw:frame>",
                        text.x(), text.baseline() - text.size() * 0.3, styles.indexOf(style), escaped(text.text())));
            }
            body.append("</draw:page>\n");
        }
        return OpenDrawing.document(first, picture, styles, body.toString());
    }
}
