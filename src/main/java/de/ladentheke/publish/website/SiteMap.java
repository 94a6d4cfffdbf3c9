package de.ladentheke.publish.website;

import de.ladentheke.publish.files.FileContent;
import de.ladentheke.publish.files.FileHash;
import de.ladentheke.publish.files.Mirror;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The addresses of all pages after sitemaps.org, in several files where one may not hold them; written as they come. */
final class SiteMap implements AutoCloseable {
    private static final int MOST = 50_000;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final String address;
    private final Path folder;
    private final List<Path> parts = new ArrayList<>();
    private Writer out;
    private int count;

    /** @param address of the site, plain ASCII, ends with a slash */
    SiteMap(String address, Path folder) {
        this.address = address.replace("&", "&amp;");
        this.folder = folder;
    }

    void add(String path) throws IOException {
        if (out == null || count == MOST) {
            next();
        }
        out.write("<url><loc>" + address + path + "</loc></url>\n");
        count++;
    }

    void put(Mirror mirror) throws IOException {
        end();
        if (parts.size() == 1) {
            put(mirror, "sitemap.xml", parts.getFirst());
            return;
        }
        var index = new StringBuilder(HEAD + "<sitemapindex" + SPACE);
        for (int i = 0; i < parts.size(); i++) {
            put(mirror, "sitemap-" + (i + 1) + ".xml", parts.get(i));
            index.append("<sitemap><loc>").append(address).append("sitemap-").append(i + 1).append(".xml</loc></sitemap>\n");
        }
        mirror.put("sitemap.xml", index.append("</sitemapindex>\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void put(Mirror mirror, String path, Path part) throws IOException {
        mirror.put(path, FileHash.of(part), () -> FileContent.of(part));
    }

    private void next() throws IOException {
        end();
        var part = folder.resolve("sitemap-" + parts.size());
        parts.add(part);
        out = Files.newBufferedWriter(part);
        out.write(HEAD + "<urlset" + SPACE);
        count = 0;
    }

    private void end() throws IOException {
        if (out != null) {
            out.write("</urlset>\n");
            out.close();
            out = null;
        }
    }

    @Override
    public void close() throws IOException {
        end();
    }
}
