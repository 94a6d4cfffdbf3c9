package de.ladentheke.spreadsheet.file.excel;

import de.ladentheke.spreadsheet.file.Limits;
import de.ladentheke.spreadsheet.file.SpreadsheetException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The records of one part of an .xlsb file, one after another: a number that says what it is, and some bytes. */
final class XlsbRecords implements Closeable {
    private static final int LONGEST = 16 << 20;
    private static final int BITS = 0x7F;
    private static final int MORE = 0x80;

    private final InputStream input;
    private ByteBuffer data = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);

    XlsbRecords(InputStream input) {
        this.input = input;
    }

    /** Kind of the next record, whose bytes can be taken then; -1 at the end. */
    int next() throws IOException, SpreadsheetException {
        var first = input.read();
        if (first < 0) {
            return -1;
        }
        var kind = (first & MORE) == 0 ? first : first & BITS | (input.read() & BITS) << 7;
        var length = length();
        if (length > LONGEST) {
            throw Limits.tooLarge("record");
        }
        if (length > data.capacity()) {
            data = ByteBuffer.allocate(length * 2).order(ByteOrder.LITTLE_ENDIAN);
        }
        data.clear().limit(length);
        if (input.readNBytes(data.array(), 0, length) < length) {
            throw new EOFException();
        }
        return kind;
    }

    private int length() throws IOException {
        int length = 0;
        for (int i = 0; i < 4; i++) {
            var b = input.read();
            length |= (b & BITS) << 7 * i;
            if ((b & MORE) == 0) {
                break;
            }
        }
        return length;
    }

    int remaining() {
        return data.remaining();
    }

    int u8() {
        return data.get() & 0xFF;
    }

    int u16() {
        return data.getShort() & 0xFFFF;
    }

    int u24() {
        return u16() | u8() << 16;
    }

    int i32() {
        return data.getInt();
    }

    double real() {
        return data.getDouble();
    }

    /** A number in four bytes: thirty bits, whole or the upper half of a double, with or without two decimals. */
    double packed() {
        var bits = i32();
        var value = (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & ~3) << 32);
        return (bits & 1) != 0 ? value / 100 : value;
    }

    /** Text with its length before it; empty where there is none. */
    String text() {
        var length = i32();
        if (length <= 0) {
            return "";
        }
        var bytes = new byte[Math.multiplyExact(Math.min(length, data.remaining() / 2), 2)];
        data.get(bytes);
        return new String(bytes, StandardCharsets.UTF_16LE);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
