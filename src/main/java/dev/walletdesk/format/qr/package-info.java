/** QR codes (ISO/IEC 18004) of what is dialled or opened, as a picture and for the terminal. */
package dev.walletdesk.format.qr;
