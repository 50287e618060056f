package org.complaintrules.report;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.text.Text;

/** What came of fixtures, as the JUnit XML that CI systems read. */
public final class JunitXml {
    private final XMLStreamWriter xml;

    private JunitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * The results as an XML document, a {@code testsuite} for each file. It holds no times, so that the same results
     * give the same document.
     *
     * @param results the results
     * @return the document, without a line end after it
     */
    public static String of(List<FixtureResult> results) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new JunitXml(writer).write(results);
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a text in memory could not be written", impossible);
        }
        return out.toString();
    }

    private void write(List<FixtureResult> results) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open(0, "testsuites");
        attribute("name", "complaint-rules");
        counts(results.size(), FileResults.failed(results));
        for (FileResults file : FileResults.byFile(results)) {
            open(1, "testsuite");
            attribute("name", file.file());
            counts(file.results().size(), file.failed());
            for (FixtureResult result : file.results()) {
                testcase(result);
            }
            close(1);
        }
        close(0);
        xml.writeEndDocument();
    }

    private void testcase(FixtureResult result) throws XMLStreamException {
        if (result.passed()) {
            xml.writeCharacters("\n    ");
            xml.writeEmptyElement("testcase");
        } else {
            open(2, "testcase");
        }
        attribute("name", result.fixture().name());
        attribute("classname", result.file().policy().id() + "." + baseName(result.file().name()));
        attribute("file", result.file().name());
        attribute("line", String.valueOf(result.fixture().source().place().line()));
        if (!result.passed()) {
            open(3, "failure");
            attribute("message", result.failures().get(0).en());
            attribute("type", "fixture");
            xml.writeCharacters(valid(result.fixture().source().place() + "\n" + result.failures().stream()
                    .map(Text::en).collect(Collectors.joining("\n"))));
            xml.writeEndElement();
            close(2);
        }
    }

    private void counts(long tests, long failures) throws XMLStreamException {
        attribute("tests", String.valueOf(tests));
        attribute("failures", String.valueOf(failures));
        attribute("errors", "0");
        attribute("skipped", "0");
    }

    private void open(int level, String element) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(level));
        xml.writeStartElement(element);
    }

    private void close(int level) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(level));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, valid(value).replace('\n', ' '));
    }

    /** The file's name without its folders and its ending: report viewers take dots for packages. */
    private static String baseName(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The text with a replacement for each character that XML cannot hold, not even escaped. */
    private static String valid(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            boolean held = character == '\t' || character == '\n' || character >= 0x20 && character <= 0xD7FF
                    || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
            out.appendCodePoint(held ? character : '\uFFFD');
        });
        return out.toString();
    }
}
