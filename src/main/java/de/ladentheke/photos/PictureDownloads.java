package de.ladentheke.photos;

import de.ladentheke.db.Database;
import de.ladentheke.photos.FetchException.Reason;
import de.ladentheke.photos.PhotoMatcher.Match;
import de.ladentheke.task.Progress;
import de.ladentheke.task.Stopped;
import de.ladentheke.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Fetches pictures of products, some at a time; what could not be fetched is kept with its reason, to be tried again. */
public final class PictureDownloads {
    private static final int AT_ONCE = 4;
    /** So many unknown names and nothing else: there is no line. */
    private static final int NO_LINE = 8;

    private final Database database;
    private final PictureFetcher fetcher;
    private final OpenAddressStore store = new OpenAddressStore();

    public PictureDownloads(Database database, PictureFetcher fetcher) {
        this.database = database;
        this.fetcher = fetcher;
    }

    /** @param matches pictures as files, with the product that they belong to */
    public record Fetched(List<Match> matches, List<FetchException> failed) {}

    /** What could not be fetched until now. */
    public List<OpenAddress> open() {
        return List.copyOf(database.read(store::all).keySet());
    }

    /** The same as sentences for people. */
    public List<FetchException> failures() {
        return database.read(store::all).entrySet().stream()
                .map(open -> new FetchException(open.getValue(), open.getKey().address(), null)).toList();
    }

    public void forget() {
        remove(open());
    }

    /** Each address once, into files below {@code target}. */
    public Fetched fetch(List<OpenAddress> wanted, Path target, Progress progress) {
        var byAddress = wanted.stream().collect(Collectors.groupingBy(OpenAddress::address, LinkedHashMap::new, Collectors.toList()));
        var run = new Run(target, byAddress.size(), progress);
        run.all(byAddress);
        remove(byAddress.entrySet().stream().filter(e -> !run.failures.containsKey(e.getKey())).flatMap(e -> e.getValue().stream()).toList());
        database.change(tx -> {
            for (var failure : run.failures.entrySet()) {
                for (var open : byAddress.get(failure.getKey())) {
                    store.put(tx, open, failure.getValue().reason());
                }
            }
        });
        return new Fetched(List.copyOf(run.matches), List.copyOf(run.failures.values()));
    }

    private void remove(List<OpenAddress> gone) {
        database.change(tx -> store.remove(tx, gone));
    }

    private final class Run {
        private final Path target;
        private final int total;
        private final Progress progress;
        private final List<Match> matches = new ArrayList<>();
        private final Map<String, FetchException> failures = new LinkedHashMap<>();
        private int unknown;

        Run(Path target, int total, Progress progress) {
            this.target = target;
            this.total = total;
            this.progress = progress;
        }

        void all(Map<String, List<OpenAddress>> byAddress) {
            var answers = new HashMap<String, Future<byte[]>>();
            try (var workers = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
                try {
                    byAddress.keySet().forEach(address -> answers.put(address, workers.submit((Callable<byte[]>) () -> fetcher.fetch(address))));
                    byAddress.forEach((address, products) -> one(address, products, answers.get(address)));
                } finally {
                    workers.shutdownNow();
                }
            }
        }

        private void one(String address, List<OpenAddress> products, Future<byte[]> answer) {
            progress.report(matches.size() + failures.size(), total, address);
            try {
                if (unknown >= NO_LINE) {
                    throw new FetchException(Reason.UNKNOWN_HOST, address, null);
                }
                var file = write(address, waitFor(answer));
                products.forEach(open -> matches.add(new Match(file, open.product(), open.position())));
                unknown = Integer.MIN_VALUE;
            } catch (FetchException e) {
                unknown = e.reason() == Reason.UNKNOWN_HOST ? unknown + 1 : Integer.MIN_VALUE;
                failures.put(address, e);
            }
        }

        private byte[] waitFor(Future<byte[]> answer) throws FetchException {
            while (true) {
                progress.stopIfAsked();
                try {
                    return answer.get(100, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    continue;
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof FetchException known ? known : new FetchException(Reason.NO_ANSWER, "", e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new Stopped();
                }
            }
        }

        private Path write(String address, byte[] content) {
            try {
                var file = target.resolve(Integer.toString(matches.size() + failures.size())).resolve(name(address));
                Files.createDirectories(file.getParent());
                return Files.write(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What the address ends with, as a file may be called. */
    private static String name(String address) {
        var path = address.replaceFirst("[?#].*$", "");
        var last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}._ -]", "_");
        var name = last.isBlank() || last.startsWith(".") ? Messages.of(PhotoException.class).get("fetch.file") : last;
        return name.length() <= 100 ? name : name.substring(name.length() - 100);
    }
}
