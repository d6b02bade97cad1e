# Homebrew's formula.
class Walletdesk < Formula
  desc "Offline help desk for digital wallets"
  homepage "@DOWNLOAD@"
  url "@DOWNLOAD@/walletdesk-@VERSION@.tar.gz"
  sha256 "@TARBALL-SHA256@"
  license "Apache-2.0"

  depends_on "openjdk"

  def install
    libexec.install Dir["*"]
    (bin/"walletdesk").write_env_script libexec/"bin/walletdesk", JAVA_HOME: Formula["openjdk"].opt_prefix
  end

  test do
    assert_match "95188", shell_output("#{bin}/walletdesk contacts alipay --lang en")
  end
end
